package org.skypesms.supervisor;

/** How long to wait before a restart: growing from 0.2 s to 5 s. For the use of one thread. */
final class Delay {

  private static final long FIRST_MILLIS = 200;
  private static final long LONGEST_MILLIS = 5_000;

  private long next = FIRST_MILLIS;

  /** Milliseconds to wait now. */
  long next() {
    long now = next;
    next = Math.min(2 * now, LONGEST_MILLIS);
    return now;
  }

  /** The part has served: the next failure is a new one. */
  void reset() {
    next = FIRST_MILLIS;
  }
}
