package org.skypesms.skypetosms.sending;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.skypesms.smpp.Link;

/**
 * How long a text waits for the places of its parts. Immutable.
 *
 * @param over asked every half second while the first place is not there, by any thread
 */
record Patience(BooleanSupplier over) {

  private static final long LOOK_MILLIS = 500;
  private static final Patience ENDLESS = new Patience(() -> false);

  /** As long as it takes. */
  static Patience endless() {
    return ENDLESS;
  }

  /** Gives the waiting up when it is over; places given out already are kept. */
  void watch(List<CompletableFuture<Link.Slot>> slots) {
    if (this != ENDLESS && !slots.get(0).isDone()) {
      CompletableFuture.delayedExecutor(LOOK_MILLIS, TimeUnit.MILLISECONDS)
          .execute(() -> look(slots));
    }
  }

  private void look(List<CompletableFuture<Link.Slot>> slots) {
    if (over.getAsBoolean() && slots.get(0).cancel(false)) {
      slots.forEach(slot -> slot.cancel(false));
    } else {
      watch(slots);
    }
  }
}
