package org.skypesms.broker;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A delay between attempts that doubles from the first to the most, with up to a quarter taken off
 * by chance so that many do not try at the same instant.
 *
 * @param first after the first failure, before the jitter
 * @param most never exceeded
 */
public record GrowingDelay(Duration first, Duration most) {

  private static final double JITTER = 0.25;
  private static final int DOUBLINGS = 30;

  /** Checks the order of the two. */
  public GrowingDelay {
    if (first.isNegative() || first.isZero() || most.compareTo(first) < 0) {
      throw new IllegalArgumentException("a growing delay starts above zero and does not shrink");
    }
  }

  /** Milliseconds to wait after so many failures in a row, counted from 1. */
  public long millisAfter(int failures) {
    double grown = first.toMillis() * Math.pow(2, Math.min(failures - 1, DOUBLINGS));
    double jittered = 1 - JITTER * ThreadLocalRandom.current().nextDouble();
    return Math.max(1, (long) (Math.min(grown, most.toMillis()) * jittered));
  }
}
