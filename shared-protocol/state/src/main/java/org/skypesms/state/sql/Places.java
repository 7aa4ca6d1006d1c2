package org.skypesms.state.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Growing numbers that tell in which order things were kept, over restarts too, as they grow with
 * the time. Safe for use by any thread.
 */
final class Places {

  private static final int PER_MILLISECOND = 1000;

  private final AtomicLong last = new AtomicLong();
  private final Clock clock;

  Places(Clock clock) {
    this.clock = clock;
  }

  /** What was kept before the time has a smaller number. */
  static long of(Instant time) {
    return time.toEpochMilli() * PER_MILLISECOND;
  }

  Clock clock() {
    return clock;
  }

  long next() {
    long now = of(clock.instant());
    return last.updateAndGet(previous -> Math.max(previous + 1, now));
  }
}
