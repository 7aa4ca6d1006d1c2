package org.skypesms.lab.scenarios;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Each person is answered in the language of the own profile. Immutable. */
final class TwoLanguagesStory implements Story {
  private static final String PHONE = "+447400200007";

  @Override
  public Plot plot() {
    return new Plot(
        "two-languages",
        "Two languages",
        "Bob's profile says German: he and Alice write the same words and are answered each in"
            + " their own language.",
        "bob",
        PHONE,
        "The phone has Bob's text as he wrote it; only the answers are translated.");
  }

  @Override
  public List<Step> steps(Stage stage) {
    String text = "Gr\u00FC\u00DFe aus M\u00FCnchen";
    AtomicReference<String> english = new AtomicReference<>("");
    return List.of(
        new Step(
            "Alice types help; her profile says English.", () -> english.set(ask(stage, "alice"))),
        new Step(
            "Bob types help; his profile says German.",
            () -> compare(english.get(), ask(stage, "bob"))),
        new Step("Bob writes a text to " + PHONE + ".", () -> write(stage, text)),
        new Step(
            "The phone shows it, umlauts and all.",
            () -> stage.awaitText(PHONE, text, Stage.USUAL_LIMIT)),
        new Step("Bob is told in German what became of it.", () -> state(stage)));
  }

  private static String ask(Stage stage, String person) throws InterruptedException {
    stage.types(person, Stage.SKYPE_TO_SMS, "help");
    return stage
        .awaitLine(
            person,
            Stage.SKYPE_TO_SMS,
            Kinds.any(),
            "Nobody has answered " + person + " within 30 s.")
        .text();
  }

  private static void compare(String english, String german) {
    if (english.equals(german)) {
      throw new Disappointed("Both were answered in the same words.");
    }
  }

  private static void write(Stage stage, String text) {
    stage.watch("bob", PHONE);
    stage.types("bob", Stage.SKYPE_TO_SMS, PHONE + " " + text);
  }

  private static void state(Stage stage) throws InterruptedException {
    String line =
        stage
            .awaitLine(
                "bob",
                Stage.SKYPE_TO_SMS,
                Kinds.about(PHONE),
                "Bob has not been told within 30 s what became of it.")
            .text();
    if (Kinds.underWay(PHONE).test(line)) {
      throw new Disappointed("Bob was told in English.");
    }
  }
}
