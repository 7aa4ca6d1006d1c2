package org.skypesms.lab.scenarios;

import java.util.List;
import org.skypesms.lab.phones.TextMessage;

/** A long text with emoji goes in several parts and is whole again on the handset. Immutable. */
final class EmojiStory implements Story {
  private static final String PHONE = "+447400200001";
  private static final String TEXT =
      "Happy birthday \uD83C\uDF82\uD83C\uDF89! We meet at eight \uD83D\uDD57 at the harbour"
          + " \u26F5, bring the whole family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 and"
          + " somebody who can sing \uD83C\uDFB6. There will be soup \uD83C\uDF72, cake"
          + " \uD83C\uDF70 and far too much of both. Write me what you drink \uD83E\uDD42!";

  @Override
  public Plot plot() {
    return new Plot(
        "emoji",
        "A long text with emoji",
        "Alice writes a text that is too long for one short message; the phone shows it whole.",
        "alice",
        PHONE,
        "The phone shows the text whole, and Alice has seen it delivered.");
  }

  @Override
  public List<Step> steps(Stage stage) {
    return List.of(
        new Step("Alice writes a long text with emoji to " + PHONE + ".", () -> write(stage)),
        new Step(
            "It goes over the air in several parts, and the phone joins them again.",
            () -> arrive(stage)),
        new Step("Alice is told that the phone has it.", () -> delivered(stage)));
  }

  private static void write(Stage stage) {
    stage.watch("alice", PHONE);
    stage.types("alice", Stage.SKYPE_TO_SMS, PHONE + " " + TEXT);
  }

  private static void arrive(Stage stage) throws InterruptedException {
    TextMessage text = stage.awaitText(PHONE, TEXT, Stage.USUAL_LIMIT);
    if (text.parts() < 2) {
      throw new Disappointed("The text came, but in one part.");
    }
  }

  private static void delivered(Stage stage) throws InterruptedException {
    stage.awaitLine(
        "alice",
        Stage.SKYPE_TO_SMS,
        Kinds.state(PHONE, "delivered"),
        "Alice has not been told within 30 s that it was delivered.");
  }
}
