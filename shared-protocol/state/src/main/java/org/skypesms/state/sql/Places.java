package org.skypesms.state.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Growing numbers that tell in which order things were kept; and who keeps them. They grow with the
 * time, and over a restart after the clock was set back as well. Safe for use by any thread.
 */
final class Places {

  private static final int PER_MILLISECOND = 1000;

  private final AtomicLong last = new AtomicLong();
  private final Clock clock;
  private final String process;

  Places(Clock clock, String process) {
    this.clock = clock;
    this.process = process;
  }

  /** What was kept before the time has a smaller number. */
  static long of(Instant time) {
    return time.toEpochMilli() * PER_MILLISECOND;
  }

  Clock clock() {
    return clock;
  }

  /** What is kept from now on comes after that. */
  void after(long place) {
    last.accumulateAndGet(place, Math::max);
  }

  /** By whom things are kept, over restarts; empty where that does not matter. */
  String process() {
    return process;
  }

  long next() {
    long now = of(clock.instant());
    return last.updateAndGet(previous -> Math.max(previous + 1, now));
  }
}
