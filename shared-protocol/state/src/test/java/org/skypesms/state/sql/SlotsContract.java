package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What {@link org.skypesms.state.Slots} promises. */
interface SlotsContract extends Contract {

  /** Odd, and no longer than an address can be. */
  String SENDER = HOSTILE.substring(0, 60);

  @Test
  default void aTextReplacesAnEarlierOneOfItsSenderAndSlotThatTheSamePersonSaw() {
    assertThat(replaces(SENDER, 1, true)).isFalse();
    assertThat(replaces(SENDER, 1, true)).isTrue();
    assertThat(replaces(SENDER, 2, true)).isFalse();
    assertThat(replaces("other", 1, true)).isFalse();

    assertThat(replaces(SENDER, 1, false)).isFalse();
    assertThat(replaces(SENDER, 1, false)).isTrue();
  }

  @Test
  default void slotsThatAreOldAreForgotten() {
    replaces("bank", 1, true);

    assertThat(number(ledger -> ledger.slots().forgetBefore(NOON.plusSeconds(1)))).isEqualTo(1);

    assertThat(replaces("bank", 1, true)).isFalse();
  }

  private boolean replaces(String sender, int slot, boolean alice) {
    return apply(
        ledger ->
            ledger
                .slots()
                .replace(sender, CONVERSATION.gateway(), slot, alice ? ALICE : BOB, NOON));
  }
}
