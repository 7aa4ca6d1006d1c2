package org.skypesms.trials.faults.fault;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * The time between two faults.
 *
 * @param shortest in milliseconds
 * @param longest in milliseconds
 * @param every fault begins so long after the one before, if that can be
 */
public record Pause(int shortest, int longest, Duration every) {

  /** Between faults that follow each other as soon as all is ready again. */
  public static final Pause USUAL = new Pause(1000, 3000, Duration.ZERO);

  /** The same in a hurry. */
  public static final Pause BRIEF = new Pause(300, 1200, Duration.ZERO);

  /** Waits until the fault of this number, counted from 0, is due. */
  void before(int number, long begin, RandomGenerator random) throws InterruptedException {
    Thread.sleep(random.nextInt(shortest, longest));
    long due = begin + number * every.toNanos();
    TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
  }
}
