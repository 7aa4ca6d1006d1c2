package org.skypesms.state.sql;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Lets the other processes on one SQLite file write too. SQLite queues nobody: whoever waits looks
 * now and then whether the file is free, and a writer that has always more to do would never leave
 * it free for long enough. So a writer that has written without a gap for 25 ms leaves one of 2 ms.
 * Used by one thread.
 */
final class Turns {

  static final Duration SLICE = Duration.ofMillis(25);
  static final Duration GAP = Duration.ofMillis(2);

  private static final Duration ENDLESS = Duration.ofDays(10_000);

  private final LongSupplier nanoTime;
  private final long slice;
  private long since;

  private Turns(Duration slice, LongSupplier nanoTime) {
    this.slice = slice.toNanos();
    this.nanoTime = nanoTime;
    this.since = nanoTime.getAsLong();
  }

  /** With a database that queues its writers itself. */
  static Turns queued(LongSupplier nanoTime) {
    return new Turns(ENDLESS, nanoTime);
  }

  /** With a database whose writers look now and then. */
  static Turns polled(LongSupplier nanoTime) {
    return new Turns(SLICE, nanoTime);
  }

  /** There was nothing to write for so many nanoseconds until now. */
  void idled(long nanos) {
    if (nanos >= GAP.toNanos()) {
      since = nanoTime.getAsLong();
    }
  }

  /** Something was written and there is more: leaves a gap when it is due, and says so. */
  boolean next() {
    if (nanoTime.getAsLong() - since <= slice) {
      return false;
    }
    LockSupport.parkNanos(GAP.toNanos());
    since = nanoTime.getAsLong();
    return true;
  }
}
