package org.skypesms.lab.scenarios;

import java.util.List;

/** A number that cannot be reached: accepted first, failed in the end. Immutable. */
final class ReceiptStory implements Story {
  private static final String PHONE = "+447400990001";

  @Override
  public Plot plot() {
    return new Plot(
        "receipt",
        "A text that cannot be delivered",
        "The SMSC takes the text and reports later that the phone cannot be reached.",
        "alice",
        PHONE,
        "The text has failed, and Alice knows it.");
  }

  @Override
  public List<Step> steps(Stage stage) {
    return List.of(
        new Step("Alice writes to " + PHONE + ".", () -> write(stage)),
        new Step("The SMSC takes the text: it is sent.", () -> await(stage, "sent")),
        new Step(
            "Its receipt says that the phone cannot be reached: it has failed.",
            () -> await(stage, "failed")));
  }

  private static void write(Stage stage) {
    stage.watch("alice", PHONE);
    stage.types("alice", Stage.SKYPE_TO_SMS, PHONE + " Is anybody there?");
  }

  private static void await(Stage stage, String word) throws InterruptedException {
    stage.awaitLine(
        "alice",
        Stage.SKYPE_TO_SMS,
        Kinds.state(PHONE, word),
        "Alice has not seen the state " + word + " within 30 s.");
  }
}
