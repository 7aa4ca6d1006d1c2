package org.skypesms.lab.skype;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be put forward. Thread-safe. */
final class LateClock extends Clock {
  private final Clock real;
  private volatile Duration late = Duration.ZERO;

  LateClock(Clock real) {
    this.real = real;
  }

  void passes(Duration time) {
    late = late.plus(time);
  }

  @Override
  public Instant instant() {
    return real.instant().plus(late);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return real.withZone(zone);
  }
}
