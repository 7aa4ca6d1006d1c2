package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a writer leaves a gap for others. */
class TurnsTest {

  private static final Duration WRITING = Duration.ofMillis(500);
  private static final Duration GAP = Duration.ofMillis(2);

  @Test
  void aWriterThatAlwaysHasMoreToDoLeavesGaps() {
    assertThat(gaps(Turns.polled(), false)).isPositive();
  }

  @Test
  void aWriterThatIsIdleNowAndThenLeavesNoneBesides() {
    assertThat(gaps(Turns.polled(), true)).isZero();
  }

  @Test
  void aDatabaseThatQueuesItsWritersNeedsNone() {
    assertThat(gaps(Turns.queued(), false)).isZero();
  }

  private static int gaps(Turns turns, boolean idle) {
    int gaps = 0;
    long end = System.nanoTime() + WRITING.toNanos();
    while (System.nanoTime() < end) {
      if (idle) {
        turns.idleSince(System.nanoTime() - GAP.toNanos());
      }
      gaps += turns.next() ? 1 : 0;
    }
    return gaps;
  }
}
