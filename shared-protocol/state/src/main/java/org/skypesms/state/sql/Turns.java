package org.skypesms.state.sql;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets the other processes on one SQLite file write too. SQLite queues nobody: whoever waits looks
 * now and then whether the file is free, and a writer that has always more to do would never leave
 * it free for long enough. So a writer that has written without a gap for 25 ms leaves one of 2 ms.
 * Used by one thread.
 */
final class Turns {

  private static final long GAP = Duration.ofMillis(2).toNanos();

  private final long slice;
  private long since = System.nanoTime();

  private Turns(Duration slice) {
    this.slice = slice.toNanos();
  }

  /** With a database that queues its writers itself. */
  static Turns queued() {
    return new Turns(Duration.ofDays(1));
  }

  /** With a database whose writers look now and then. */
  static Turns polled() {
    return new Turns(Duration.ofMillis(25));
  }

  /** There was nothing to write from the given time until now. */
  void idleSince(long nanoTime) {
    long now = System.nanoTime();
    if (now - nanoTime >= GAP) {
      since = now;
    }
  }

  /** Something was written and there is more: leaves a gap when it is due, and says so. */
  boolean next() {
    if (System.nanoTime() - since <= slice) {
      return false;
    }
    LockSupport.parkNanos(GAP);
    since = System.nanoTime();
    return true;
  }
}
