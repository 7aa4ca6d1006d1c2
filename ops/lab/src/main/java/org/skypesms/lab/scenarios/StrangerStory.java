package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.List;
import org.skypesms.lab.skype.People;
import org.skypesms.lab.skype.network.Standing;

/** A stranger's text is not sent; once admitted, it is. Immutable. */
final class StrangerStory implements Story {
  private static final String PHONE = "+447400200003";
  private static final String CAROL = "carol";
  private static final Duration REFUSAL = Duration.ofSeconds(5);
  private static final Duration LEARNING = Duration.ofSeconds(3);

  @Override
  public Plot plot() {
    return new Plot(
        "stranger",
        "A stranger is admitted",
        "Carol is nobody's contact, so the gateway sends nothing for her until she is admitted.",
        CAROL,
        PHONE,
        "Carol is again what she was before.");
  }

  @Override
  public List<Step> steps(Stage stage) {
    String first = "This must not go out";
    String second = "Now I may write";
    return List.of(
        new Step("Carol, a stranger, writes to " + PHONE + ".", () -> write(stage, first)),
        new Step(
            "Nothing goes out. The gateway tells her why, once an hour at most.",
            () -> refused(stage, first)),
        new Step("Both halves take Carol as a contact.", () -> admit(stage)),
        new Step(
            "Carol writes again.",
            () -> stage.types(CAROL, Stage.SKYPE_TO_SMS, PHONE + " " + second)),
        new Step(
            "This time the phone has it.",
            () -> stage.awaitText(PHONE, second, Stage.USUAL_LIMIT)));
  }

  private static void write(Stage stage, String text) throws InterruptedException {
    People people = stage.theatre().skype().people();
    Standing before = people.standings(CAROL).get(Stage.SKYPE_TO_SMS);
    stage.atEnd(() -> people.standing(CAROL, now -> withThat(now, before)));
    if (before.buddyStatus() == 3 || before.authorized() || before.blocked()) {
      people.standing(CAROL, now -> withThat(now, Standing.STRANGER));
      stage.pause(LEARNING);
    }
    stage.watch(CAROL, PHONE);
    stage.types(CAROL, Stage.SKYPE_TO_SMS, PHONE + " " + text);
  }

  private static void refused(Stage stage, String text) throws InterruptedException {
    stage.lineWithin(REFUSAL, CAROL, Stage.SKYPE_TO_SMS, Kinds.any());
    if (stage.shows(PHONE, text)) {
      throw new Disappointed("The text came to the phone although Carol is a stranger.");
    }
  }

  private static void admit(Stage stage) throws InterruptedException {
    stage.theatre().skype().people().standing(CAROL, now -> now.withBuddyStatus(3));
    stage.pause(LEARNING);
  }

  private static Standing withThat(Standing now, Standing wanted) {
    return now.withBuddyStatus(wanted.buddyStatus())
        .withAuthorized(wanted.authorized())
        .withBlocked(wanted.blocked());
  }
}
