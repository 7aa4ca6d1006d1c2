package org.skypesms.broker;

import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends deliveries that need nothing more: acknowledged, forgotten, their place free. */
final class Settling {

  private static final Logger log = LoggerFactory.getLogger(Settling.class);

  private final FailureCounts failures;
  private final Room room;
  private final Consumer<Delivery> onFinished;

  Settling(FailureCounts failures, Room room, Consumer<Delivery> onFinished) {
    this.failures = failures;
    this.room = room;
    this.onFinished = onFinished;
  }

  /** Acknowledges; when the session is gone the broker delivers again and nothing is forgotten. */
  void settle(Taken taken) {
    if (taken.live()) {
      taken.acknowledge();
      forget(taken);
      onFinished.accept(taken.delivery());
    }
    room.leave(taken);
  }

  /** Lets go of what the broker will deliver again. */
  void drop(Taken taken) {
    room.leave(taken);
  }

  private void forget(Taken taken) {
    if (!taken.counted()) {
      return;
    }
    Delivery delivery = taken.delivery();
    try {
      failures
          .forget(delivery.queue(), delivery.id())
          .exceptionally(
              e -> {
                log.debug("the failures of {} stay counted", delivery, e);
                return null;
              });
    } catch (RuntimeException e) {
      log.debug("the failures of {} stay counted", delivery, e);
    }
  }
}
