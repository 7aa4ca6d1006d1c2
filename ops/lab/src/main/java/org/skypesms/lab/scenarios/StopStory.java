package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** A phone's owner wants no more texts, and later wants them again. Immutable. */
final class StopStory implements Story {
  private static final String PHONE = "+447400200006";
  private static final Duration HEEDED = Duration.ofSeconds(3);
  private static final Duration REFUSAL = Duration.ofSeconds(10);

  @Override
  public Plot plot() {
    return new Plot(
        "stop",
        "STOP and START",
        "The phone answers STOP, and nothing goes to it until its owner answers START.",
        "alice",
        PHONE,
        "The phone gets texts again.");
  }

  @Override
  public List<Step> steps(Stage stage) {
    String first = "Do you want news from us?";
    String second = "Here is some news";
    String third = "Good to have you back";
    AtomicBoolean stopped = new AtomicBoolean();
    return List.of(
        new Step("Alice writes to " + PHONE + ".", () -> write(stage, first)),
        new Step(
            "The phone has it, and its owner answers STOP.", () -> stop(stage, first, stopped)),
        new Step("Alice writes once more.", () -> again(stage, second)),
        new Step("Nothing goes out, and Alice is told why.", () -> refused(stage, second)),
        new Step("The phone's owner answers START.", () -> start(stage, stopped)),
        new Step("Alice writes again.", () -> again(stage, third)),
        new Step("The phone has it.", () -> stage.awaitText(PHONE, third, Stage.USUAL_LIMIT)));
  }

  private static void write(Stage stage, String text) {
    stage.watch("alice", PHONE);
    again(stage, text);
  }

  private static void again(Stage stage, String text) {
    stage.forgetShown("alice");
    stage.types("alice", Stage.SKYPE_TO_SMS, PHONE + " " + text);
  }

  private static void stop(Stage stage, String text, AtomicBoolean stopped)
      throws InterruptedException {
    stage.awaitText(PHONE, text, Stage.USUAL_LIMIT);
    stage.lineWithin(
        HEEDED, "alice", Stage.SKYPE_TO_SMS, Kinds.state(PHONE, "(delivered|failed|expired)"));
    stage.atEnd(() -> start(stage, stopped));
    stopped.set(true);
    stage.sends(PHONE, "STOP");
    stage.pause(HEEDED);
  }

  private static void refused(Stage stage, String text) throws InterruptedException {
    Optional<Boolean> refused =
        Waiting.upTo(
            REFUSAL,
            () ->
                stage.shows(PHONE, text)
                    ? Optional.of(false)
                    : stage
                        .line("alice", Stage.SKYPE_TO_SMS, Kinds.underWay(PHONE).negate())
                        .map(line -> true));
    if (refused.isEmpty()) {
      throw new Disappointed("Alice has not been told within 10 s.");
    }
    if (!refused.get()) {
      throw new Disappointed("The text came to the phone all the same: STOP was not heeded.");
    }
  }

  private static void start(Stage stage, AtomicBoolean stopped) throws InterruptedException {
    if (stopped.getAndSet(false)) {
      stage.sends(PHONE, "START");
      stage.pause(HEEDED);
    }
  }
}
