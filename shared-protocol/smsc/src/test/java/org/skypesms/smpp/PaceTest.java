package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a link slows down and recovers; times are the test's own. */
class PaceTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final SlowDown slowDown = new SlowDown();
  private long now = System.nanoTime();

  private void accept(int perSecond, int seconds) {
    for (int i = 0; i < perSecond * seconds; i++) {
      now += SECOND / perSecond;
      slowDown.accepted(now);
    }
  }

  @Test
  void withoutThrottlingThereIsNoLimit() {
    accept(100, 3);

    assertThat(slowDown.pausedFor(now)).isZero();
    assertThat(slowDown.ceiling(now)).isInfinite();
  }

  @Test
  void aThrottledLinkPausesOnceForAWholeWindow() {
    accept(100, 3);
    for (int i = 0; i < 50; i++) {
      slowDown.throttled(now);
    }

    assertThat(slowDown.pausedFor(now)).isEqualTo(SECOND);
    assertThat(slowDown.ceiling(now)).isBetween(60.0, 75.0);
  }

  @Test
  void thePauseGrowsWhenItDoesNotHelp() {
    accept(100, 3);
    long total = 0;
    for (int i = 0; i < 6; i++) {
      slowDown.throttled(now);
      total = slowDown.pausedFor(now);
      now += total + 1;
    }

    assertThat(total).isEqualTo(8 * SECOND);
    assertThat(slowDown.ceiling(now)).isGreaterThanOrEqualTo(1);
  }

  @Test
  void theRateIsRestoredLittleByLittle() {
    accept(100, 3);
    slowDown.throttled(now);
    double low = slowDown.ceiling(now);

    now += 11 * SECOND;
    double middle = slowDown.ceiling(now);
    now += 200 * SECOND;

    assertThat(middle).isBetween(low * 1.5, low * 2.5);
    assertThat(slowDown.ceiling(now)).isInfinite();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 10, 50, 51, 100, 1000, 5000})
  void noSecondHoldsMoreThanTheRateAndAlmostAllOfItIsUsed(int rate) {
    Pace pace = new Pace(rate, () -> now);
    List<Long> turns = new ArrayList<>();
    while (turns.size() < 5 * rate) {
      long wait = pace.take();
      now += wait;
      if (wait == 0) {
        turns.add(now);
      }
    }

    for (int i = rate + 1; i < turns.size(); i++) {
      assertThat(turns.get(i) - turns.get(i - rate - 1)).isGreaterThanOrEqualTo(SECOND);
    }
    assertThat(turns.get(turns.size() - 1) - turns.get(0)).isLessThan(5 * SECOND * 103 / 100);
  }
}
