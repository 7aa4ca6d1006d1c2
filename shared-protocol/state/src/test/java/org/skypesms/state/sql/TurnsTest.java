package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** When a writer leaves a gap for others. */
class TurnsTest {

  private static final long SLICE = Turns.SLICE.toNanos();
  private static final long GAP = Turns.GAP.toNanos();

  private long now;

  @Test
  void aWriterThatAlwaysHasMoreToDoLeavesAGapAfterEachSlice() {
    Turns turns = Turns.polled(() -> now);

    for (int slice = 0; slice < 3; slice++) {
      now += SLICE;
      assertThat(turns.next()).isFalse();
      now++;
      assertThat(turns.next()).isTrue();
      assertThat(turns.next()).isFalse();
    }
  }

  @Test
  void aWriterThatWasIdleForTheGapLeavesNoneBesides() {
    Turns turns = Turns.polled(() -> now);

    now += SLICE + 1;
    turns.idled(GAP);

    assertThat(turns.next()).isFalse();
  }

  @Test
  void aWriterThatWasIdleForLessLeavesOneStill() {
    Turns turns = Turns.polled(() -> now);

    now += SLICE + 1;
    turns.idled(GAP - 1);

    assertThat(turns.next()).isTrue();
  }

  @Test
  void aDatabaseThatQueuesItsWritersNeedsNone() {
    Turns turns = Turns.queued(() -> now);

    now += 1000 * SLICE;

    assertThat(turns.next()).isFalse();
  }
}
