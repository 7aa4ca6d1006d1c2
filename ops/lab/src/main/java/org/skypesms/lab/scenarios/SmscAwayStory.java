package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.skypesms.lab.parts.PartSwitch;
import org.skypesms.lab.queues.QueueWatch;

/** The SMSC is away for ten seconds: texts wait in the broker's queues. Immutable. */
final class SmscAwayStory implements Story {
  private static final String ALICES = "+447400200004";
  private static final String BOBS = "+447400200005";
  private static final List<String> TEXTS = List.of("one", "two", "three");
  private static final Duration AWAY = Duration.ofSeconds(3);
  private static final Duration REBIND = Duration.ofSeconds(90);

  @Override
  public Plot plot() {
    return new Plot(
        "smsc-away",
        "The SMSC is away",
        "The SMSC is off for ten seconds while Alice and Bob go on writing; their texts wait in"
            + " the broker's queues and arrive in order.",
        "alice",
        ALICES,
        "Every text has arrived, in order.");
  }

  @Override
  public Optional<String> hindrance(Theatre theatre) {
    return Story.super
        .hindrance(theatre)
        .or(
            () ->
                theatre.parts().isPresent()
                    ? Optional.empty()
                    : Optional.of("The lab runs alone: nobody can stop the SMSC."));
  }

  @Override
  public List<Step> steps(Stage stage) {
    PartSwitch parts = stage.theatre().parts().orElseThrow();
    return List.of(
        new Step("The SMSC is switched off.", () -> stop(stage, parts)),
        new Step("Alice and Bob go on writing, three texts each.", () -> write(stage)),
        new Step("Their texts wait in the broker's queues.", () -> awaitQueues(stage)),
        new Step("The SMSC stays away for a while.", () -> stage.pause(AWAY)),
        new Step("The SMSC is switched on again.", () -> parts.start("smsc")),
        new Step(
            "The gateway binds again within half a minute, and every text arrives.",
            () -> arrive(stage)));
  }

  private static void stop(Stage stage, PartSwitch parts) throws InterruptedException {
    stage.watch("alice", ALICES);
    stage.watch("bob", BOBS);
    stage.atEnd(() -> parts.start("smsc"));
    parts.suspend("smsc");
  }

  private static void write(Stage stage) throws InterruptedException {
    for (String text : TEXTS) {
      stage.types("alice", Stage.SKYPE_TO_SMS, ALICES + " " + text);
      stage.types("bob", Stage.SKYPE_TO_SMS, BOBS + " " + text);
      stage.pause(Duration.ofMillis(300));
    }
  }

  private static void awaitQueues(Stage stage) throws InterruptedException {
    Optional<QueueWatch> queues = stage.theatre().queues();
    if (queues.isPresent() && !fill(queues.get())) {
      throw new Disappointed("The texts were not seen in the queues.");
    }
  }

  private static boolean fill(QueueWatch queues) throws InterruptedException {
    return Waiting.upTo(
            Stage.USUAL_LIMIT,
            () -> Optional.of(waiting(queues)).filter(depth -> depth >= 2 * TEXTS.size()))
        .isPresent();
  }

  private static long waiting(QueueWatch queues) {
    return queues.depth("sms.outbound").join() + queues.depth("sms.deferred").join();
  }

  private static void arrive(Stage stage) throws InterruptedException {
    for (String text : TEXTS) {
      stage.awaitText(ALICES, text, REBIND);
      stage.awaitText(BOBS, text, REBIND);
    }
  }
}
