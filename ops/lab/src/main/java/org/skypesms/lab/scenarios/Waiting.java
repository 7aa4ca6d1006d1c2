package org.skypesms.lab.scenarios;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits until something is there. Stateless. */
final class Waiting {
  private static final long POLL_MILLIS = 50;

  private Waiting() {}

  /** What the supplier finds, or nothing when the time is over. */
  static <T> Optional<T> upTo(Duration limit, Supplier<Optional<T>> find)
      throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    Optional<T> found = find.get();
    while (found.isEmpty() && System.nanoTime() < end) {
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      found = find.get();
    }
    return found;
  }
}
