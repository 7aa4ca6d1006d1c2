package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skypesms.state.Ruling;

/** What {@link org.skypesms.state.AccessList} promises. */
interface AccessListContract extends Contract {

  @Test
  default void theLastRulingAboutAPersonCounts() {
    does(ledger -> ledger.accessList().rule(ALICE, Ruling.ALLOWED, BOB, NOON));
    does(ledger -> ledger.accessList().rule(ALICE, Ruling.DENIED, BOB, NOON.plusSeconds(1)));

    assertThat(optional(ledger -> ledger.accessList().of(ALICE))).contains(Ruling.DENIED);
    assertThat(optional(ledger -> ledger.accessList().of(BOB))).isEmpty();
  }

  @Test
  default void onlyTheRulingThatIsNamedIsLifted() {
    does(ledger -> ledger.accessList().rule(ALICE, Ruling.BLOCKED, BOB, NOON));

    assertThat(flag(ledger -> ledger.accessList().lift(ALICE, Ruling.DENIED))).isFalse();
    assertThat(optional(ledger -> ledger.accessList().of(ALICE))).contains(Ruling.BLOCKED);
    assertThat(flag(ledger -> ledger.accessList().lift(ALICE, Ruling.BLOCKED))).isTrue();
    assertThat(optional(ledger -> ledger.accessList().of(ALICE))).isEmpty();
  }
}
