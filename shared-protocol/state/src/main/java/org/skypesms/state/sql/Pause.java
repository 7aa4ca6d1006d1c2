package org.skypesms.state.sql;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Growing pauses between attempts. */
final class Pause {

  private static final long FIRST = Duration.ofMillis(10).toNanos();
  private static final long LONGEST = Duration.ofMillis(500).toNanos();

  private long next = FIRST;

  void rest() {
    LockSupport.parkNanos(next);
    next = Math.min(2 * next, LONGEST);
  }
}
