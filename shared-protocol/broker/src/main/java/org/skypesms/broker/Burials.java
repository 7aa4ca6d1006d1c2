package org.skypesms.broker;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.skypesms.message.Address;
import org.skypesms.message.DeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves poison to the dead letters, beside the lanes, so that no lane waits for it. A message is
 * acknowledged only when its copy is confirmed. Used by the pump's thread alone.
 */
final class Burials {

  private static final Logger log = LoggerFactory.getLogger(Burials.class);
  private static final GrowingDelay RETRY =
      new GrowingDelay(Duration.ofMillis(200), Duration.ofSeconds(5));

  private final Loop loop;
  private final Sender sender;
  private final Settling settling;
  private final Clock clock;
  private int underWay;

  Burials(Loop loop, Sender sender, Settling settling, Clock clock) {
    this.loop = loop;
    this.sender = sender;
    this.settling = settling;
    this.clock = clock;
  }

  void bury(Taken taken, String reason) {
    log.warn("{} goes to the dead letters", taken.delivery());
    underWay++;
    Instant now = clock.instant();
    attempt(
        taken.movedTo(
            Address.dead(taken.delivery().queue()),
            DeadLetter.remarks(
                taken.delivery().queue(),
                taken.delivery().id(),
                reason,
                taken.firstFailure(now),
                now)),
        taken,
        1);
  }

  int underWay() {
    return underWay;
  }

  private void attempt(Outgoing copy, Taken taken, int attempt) {
    sender
        .send(copy)
        .whenComplete((done, error) -> loop.run(() -> moved(copy, taken, attempt, error)));
  }

  private void moved(Outgoing copy, Taken taken, int attempt, Throwable error) {
    if (error != null && taken.live()) {
      loop.after(RETRY.millisAfter(attempt), () -> attempt(copy, taken, attempt + 1));
      return;
    }
    underWay--;
    if (error == null) {
      settling.settle(taken);
    } else {
      settling.drop(taken);
    }
  }
}
