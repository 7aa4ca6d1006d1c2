package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;

/** What {@link org.skypesms.state.OptOuts} promises. */
interface OptOutsContract extends Contract {

  /** Of the same phone as {@link #CONVERSATION}. */
  Conversation ELSEWHERE = new Conversation(PHONE, OTHER_GATEWAY);

  @Test
  default void whoStopsEverybodyGetsNothingFromAnybodyOfThatNumberUntilItStartsAgain() {
    assertThat(stopped(CONVERSATION, ALICE)).isFalse();

    assertThat(flag(ledger -> ledger.optOuts().stop(CONVERSATION, NOON))).isTrue();

    assertThat(stopped(CONVERSATION, ALICE)).isTrue();
    assertThat(stopped(CONVERSATION, BOB)).isTrue();
    assertThat(stopped(ELSEWHERE, ALICE)).isFalse();
    assertThat(flag(ledger -> ledger.optOuts().start(CONVERSATION))).isTrue();
    assertThat(stopped(CONVERSATION, ALICE)).isFalse();
  }

  @Test
  default void whoStopsOnePersonStillGetsTextsFromOthers() {
    assertThat(flag(ledger -> ledger.optOuts().stop(CONVERSATION, ALICE, NOON))).isTrue();

    assertThat(stopped(CONVERSATION, ALICE)).isTrue();
    assertThat(stopped(CONVERSATION, BOB)).isFalse();
    assertThat(stopped(ELSEWHERE, ALICE)).isFalse();
    assertThat(list(ledger -> ledger.optOuts().named(CONVERSATION))).containsExactly(ALICE);
  }

  @Test
  default void sayingItAgainChangesNothing() {
    does(ledger -> ledger.optOuts().stop(CONVERSATION, ALICE, NOON));

    assertThat(flag(ledger -> ledger.optOuts().stop(CONVERSATION, ALICE, NOON))).isFalse();
    assertThat(flag(ledger -> ledger.optOuts().stop(CONVERSATION, NOON))).isTrue();
    assertThat(flag(ledger -> ledger.optOuts().stop(CONVERSATION, NOON))).isFalse();
    assertThat(flag(ledger -> ledger.optOuts().stop(CONVERSATION, BOB, NOON))).isFalse();
    assertThat(list(ledger -> ledger.optOuts().named(CONVERSATION))).containsExactly(ALICE);
    assertThat(flag(ledger -> ledger.optOuts().start(CONVERSATION))).isTrue();
    assertThat(flag(ledger -> ledger.optOuts().start(CONVERSATION))).isFalse();
    assertThat(stopped(CONVERSATION, ALICE)).isFalse();
  }

  private boolean stopped(Conversation conversation, Skypename person) {
    return flag(ledger -> ledger.optOuts().stopped(conversation, person));
  }
}
