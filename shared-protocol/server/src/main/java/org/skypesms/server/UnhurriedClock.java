package org.skypesms.server;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.LongSupplier;

/**
 * The clock by which is judged whether something stored has waited for long enough. It shows the
 * time of the wall clock, but one that is set forward by up to a day does not make it hurry: it
 * gains a tenth of the time that really passes until it shows the same again. So nothing is given
 * up much too early; when the wall clock is set back, or forward by more, it follows at once. Safe
 * for use by any thread.
 */
final class UnhurriedClock extends Clock {

  private static final Duration BELIEVED = Duration.ofDays(1);
  private static final int GAINS = 10;

  private final Clock wall;
  private final LongSupplier nanoTime;
  private Instant shown;
  private long shownAt;

  /**
   * Beside that clock.
   *
   * @param nanoTime as {@link System#nanoTime()}
   */
  UnhurriedClock(Clock wall, LongSupplier nanoTime) {
    this.wall = wall;
    this.nanoTime = nanoTime;
    this.shown = wall.instant();
    this.shownAt = nanoTime.getAsLong();
  }

  @Override
  public synchronized Instant instant() {
    long now = nanoTime.getAsLong();
    long passed = now - shownAt;
    Instant most = shown.plusNanos(passed + passed / GAINS);
    Instant told = wall.instant();
    boolean hurries = told.isAfter(most) && told.isBefore(most.plus(BELIEVED));
    shown = hurries ? most : told;
    shownAt = now;
    return shown;
  }

  @Override
  public ZoneId getZone() {
    return wall.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new UnhurriedClock(wall.withZone(zone), nanoTime);
  }
}
