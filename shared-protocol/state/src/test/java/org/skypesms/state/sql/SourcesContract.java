package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link org.skypesms.state.Sources} promises. */
interface SourcesContract extends Contract {

  @Test
  default void aMessageIsSeenForTheFirstTimeOnce() {
    assertThat(flag(ledger -> ledger.sources().firstSight("line-1", NOON))).isTrue();

    assertThat(flag(ledger -> ledger.sources().firstSight("line-1", NOON.plusSeconds(1))))
        .isFalse();
    assertThat(flag(ledger -> ledger.sources().firstSight("line-2", NOON))).isTrue();
  }

  @Test
  default void idsOfAnyLengthAndContentAreToldApart() {
    List<String> ids =
        List.of(HOSTILE, HOSTILE + "y", "\ud83d", "?", "\ud83e", "\u0000", "\u00100000", "");

    for (String id : ids) {
      assertThat(flag(ledger -> ledger.sources().firstSight(id, NOON))).isTrue();
    }
    for (String id : ids) {
      assertThat(flag(ledger -> ledger.sources().firstSight(id, NOON))).isFalse();
    }
  }
}
