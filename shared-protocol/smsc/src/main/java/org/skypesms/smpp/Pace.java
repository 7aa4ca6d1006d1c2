package org.skypesms.smpp;

import java.util.function.LongSupplier;

/**
 * When the next part may go: the configured rate, and less while the SMSC throttles. Parts are
 * spaced evenly, over 20 ms at most in one go, so that no second holds more than the rate. Safe for
 * use by any thread.
 */
final class Pace {

  private static final long SECOND = 1_000_000_000L;
  private static final long IN_ONE_GO = 20_000_000L;
  private static final double SHARE = 0.98;

  private final SlowDown slowDown = new SlowDown();
  private final LongSupplier nanoTime;
  private double rate;
  private long next;

  /**
   * Starts without delay.
   *
   * @param rate parts per second, 0 for no limit
   * @param nanoTime as {@link System#nanoTime()}
   */
  Pace(int rate, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    limit(rate);
    this.next = nanoTime.getAsLong();
  }

  /** Changes the configured rate; 0 for no limit. */
  synchronized void limit(int partsPerSecond) {
    rate = partsPerSecond == 0 ? Double.POSITIVE_INFINITY : partsPerSecond;
  }

  /**
   * Takes the next turn; 0 when it is now, else how many nanoseconds to wait before asking again.
   */
  synchronized long take() {
    long now = nanoTime.getAsLong();
    long paused = slowDown.pausedFor(now);
    if (paused > 0) {
      return paused;
    }
    double limit = Math.min(rate, slowDown.ceiling(now));
    return Double.isInfinite(limit) ? 0 : take(now, (long) (SECOND / limit));
  }

  private long take(long now, long spacing) {
    boolean wide = spacing >= IN_ONE_GO;
    long ahead = next - now - (wide ? 0 : IN_ONE_GO);
    if (ahead > 0) {
      return ahead;
    }
    next = Math.max(next, now) + (long) (wide ? spacing : spacing / SHARE);
    return 0;
  }

  /** Learns from an outcome. */
  synchronized void learn(SubmitOutcome outcome) {
    if (outcome instanceof SubmitOutcome.Accepted) {
      slowDown.accepted(nanoTime.getAsLong());
    } else if (outcome instanceof SubmitOutcome.Throttled) {
      slowDown.throttled(nanoTime.getAsLong());
    }
  }
}
