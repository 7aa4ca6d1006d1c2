package org.skypesms.state.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Growing numbers that tell in which order things were kept; and who keeps them. They grow with the
 * time, and over a restart or a takeover after the clock was set back as well. Safe for use by any
 * thread.
 */
final class Places {

  private static final int PER_MILLISECOND = 1000;

  private static final String LATEST =
      "SELECT COALESCE(MAX(place), 0) AS latest FROM (SELECT MAX(place) AS place FROM outbox"
          + " UNION ALL SELECT MAX(place) AS place FROM held_lines) AS kept";

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

  /** What is kept from now on comes after all that others have kept. */
  void learn(Sql sql) {
    sql.first(LATEST, row -> row.large("latest"))
        .ifPresent(latest -> last.accumulateAndGet(latest, Math::max));
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
