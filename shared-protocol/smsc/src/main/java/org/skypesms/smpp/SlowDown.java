package org.skypesms.smpp;

/**
 * How much slower an SMSC that throttles wants it: a pause of a second first, up to eight when that
 * does not help, then seven tenths of the rate that was reached, and a little more every second
 * until nothing is left of it. Guarded by its owner's lock; times are of {@link System#nanoTime()}.
 */
final class SlowDown {

  private static final long SECOND = 1_000_000_000L;
  private static final long LONGEST_PAUSE = 8 * SECOND;
  private static final double STEP_DOWN = 0.7;
  private static final double STEP_UP = 1.05;
  private static final double UNLIMITED = 20_000;

  private double ceiling = UNLIMITED;
  private long pause = SECOND;
  private long resumeAt;
  private long grownAt;
  private boolean active;

  private long countedFrom = System.nanoTime();
  private int counted;
  private double reached;

  /** The SMSC took a part. */
  void accepted(long now) {
    if (now - countedFrom >= SECOND) {
      reached = counted * (double) SECOND / (now - countedFrom);
      countedFrom = now;
      counted = 0;
    }
    counted++;
  }

  /** The SMSC asked to slow down; what it says within a pause is about parts sent before it. */
  void throttled(long now) {
    if (active && now - resumeAt < 0) {
      return;
    }
    boolean again = active && now - resumeAt < SECOND;
    pause = again ? Math.min(pause * 2, LONGEST_PAUSE) : SECOND;
    double from = Math.min(ceiling, Math.max(reached, counted));
    ceiling = Math.max(1, from * STEP_DOWN);
    resumeAt = now + pause;
    grownAt = resumeAt;
    active = true;
  }

  /** How long nothing may be sent, 0 for no pause. */
  long pausedFor(long now) {
    return active ? Math.max(0, resumeAt - now) : 0;
  }

  /** Parts per second at most. */
  double ceiling(long now) {
    while (active && now - grownAt >= SECOND) {
      grownAt += SECOND;
      ceiling = ceiling * STEP_UP + 1;
      active = ceiling < UNLIMITED;
    }
    return active ? ceiling : Double.POSITIVE_INFINITY;
  }

  /** Whether the link goes slower than it was told to. */
  boolean isActive() {
    return active;
  }
}
