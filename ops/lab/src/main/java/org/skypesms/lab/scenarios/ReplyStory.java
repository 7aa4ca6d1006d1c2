package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.List;

/** A phone answers, and the person answers back in the window where the answer is. Immutable. */
final class ReplyStory implements Story {
  private static final String PHONE = "+447400200002";
  private static final Duration OTHERS_FORGOTTEN = Duration.ofSeconds(21);

  @Override
  public Plot plot() {
    return new Plot(
        "reply",
        "A conversation",
        "Alice writes, the phone answers, and Alice answers without typing a number.",
        "alice",
        PHONE,
        "Alice and the phone talk as if they were on one network.");
  }

  @Override
  public List<Step> steps(Stage stage) {
    String question = "Are you coming on Sunday?";
    String answer = "Yes! Shall I bring something?";
    String back = "Just good weather :-)";
    return List.of(
        new Step("Alice asks something of " + PHONE + ".", () -> ask(stage, question)),
        new Step(
            "The phone has it; its owner answers in a text.",
            () -> answer(stage, question, answer)),
        new Step(
            "The answer comes up in Alice's window of SMS to Skype.", () -> show(stage, answer)),
        new Step(
            "Alice answers in that window; nobody needs a number there.", () -> back(stage, back)),
        new Step(
            "The phone shows her answer.", () -> stage.awaitText(PHONE, back, Stage.USUAL_LIMIT)));
  }

  private static void ask(Stage stage, String question) {
    stage.watch("alice", PHONE);
    stage.types("alice", Stage.SKYPE_TO_SMS, PHONE + " " + question);
  }

  private static void answer(Stage stage, String question, String answer)
      throws InterruptedException {
    stage.awaitText(PHONE, question, Stage.USUAL_LIMIT);
    stage.quiet("alice", Stage.SMS_TO_SKYPE, OTHERS_FORGOTTEN);
    stage.sends(PHONE, answer);
  }

  private static void show(Stage stage, String answer) throws InterruptedException {
    stage.awaitLine(
        "alice",
        Stage.SMS_TO_SKYPE,
        line -> line.contains(answer),
        "The answer has not come up within 30 s.");
  }

  private static void back(Stage stage, String text) {
    stage.types("alice", Stage.SMS_TO_SKYPE, text);
  }
}
