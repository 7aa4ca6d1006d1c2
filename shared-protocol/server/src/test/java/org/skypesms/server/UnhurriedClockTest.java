package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** How long something has waited, when somebody sets the clock. */
final class UnhurriedClockTest {

  private static final Instant START = Instant.parse("2026-11-26T12:00:00Z");

  private Instant wall = START;
  private long nanos;
  private final UnhurriedClock clock = new UnhurriedClock(new SetClock(), () -> nanos);

  @Test
  void itShowsWhatTheWallClockShows() {
    pass(Duration.ofHours(3));

    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofHours(3)));
  }

  @Test
  void aClockSetForwardEndsNoWaitEarly() {
    pass(Duration.ofMinutes(1));
    clock.instant();

    wall = wall.plus(Duration.ofHours(2));
    Instant before = clock.instant();
    pass(Duration.ofMinutes(20));

    assertThat(before).isBetween(START, START.plusSeconds(70));
    assertThat(clock.instant()).isEqualTo(before.plus(Duration.ofMinutes(22)));
  }

  @Test
  void itShowsTheSameAgainInTheEnd() {
    wall = wall.plus(Duration.ofHours(1));
    clock.instant();

    pass(Duration.ofHours(10));

    assertThat(clock.instant()).isEqualTo(wall);
  }

  @Test
  void aClockSetBackIsFollowed() {
    wall = wall.minus(Duration.ofHours(2));

    assertThat(clock.instant()).isEqualTo(wall);
  }

  @Test
  void aClockThatWasWrongForDaysIsFollowed() {
    wall = wall.plus(Duration.ofDays(400));

    assertThat(clock.instant()).isEqualTo(wall);
  }

  private void pass(Duration time) {
    wall = wall.plus(time);
    nanos += time.toNanos();
  }

  private final class SetClock extends Clock {
    @Override
    public Instant instant() {
      return wall;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
