package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.Writer;

/** What {@link org.skypesms.state.Conversations} promises of those who write in them. */
interface WritersContract extends Contract {

  /** Of the same phone as {@link #CONVERSATION}. */
  Conversation BESIDE = new Conversation(PHONE, OTHER_GATEWAY);

  Skypename CAROL = new Skypename("carol");

  @Test
  default void whoWroteSinceATimeIsGivenTheLatestFirstAndAsTheyWriteTheirName() {
    does(ledger -> ledger.conversations().wrote(ALICE, CONVERSATION, NOON));
    does(ledger -> ledger.conversations().called(ALICE, CONVERSATION, "\u00c4nne"));
    does(ledger -> ledger.conversations().wrote(BOB, CONVERSATION, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().wrote(CAROL, CONVERSATION, NOON.minusMillis(1)));
    does(ledger -> ledger.conversations().wrote(CAROL, BESIDE, NOON));

    assertThat(list(ledger -> ledger.conversations().writersSince(CONVERSATION, NOON)))
        .containsExactly(
            new Writer(BOB, "", NOON.plusSeconds(1)), new Writer(ALICE, "\u00c4nne", NOON));
  }

  @Test
  default void whoWroteToAPhoneIsFoundFromAnyOfItsConversationsTheLatestFirst() {
    does(ledger -> ledger.conversations().wrote(ALICE, CONVERSATION, NOON));
    does(ledger -> ledger.conversations().called(ALICE, CONVERSATION, "Ann"));
    does(ledger -> ledger.conversations().wrote(BOB, BESIDE, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().called(BOB, BESIDE, "ANN"));

    assertThat(list(ledger -> ledger.conversations().writers(PHONE, "ann")))
        .containsExactly(BOB, ALICE);
    assertThat(list(ledger -> ledger.conversations().writers(PHONE, "Alice")))
        .containsExactly(ALICE);
    assertThat(list(ledger -> ledger.conversations().writers(OTHER_PHONE, "ann"))).isEmpty();
  }

  @Test
  default void theNumbersFromWhichSomebodyWroteToAPhoneAreGivenTheLatestFirst() {
    does(ledger -> ledger.conversations().wrote(ALICE, CONVERSATION, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().wrote(ALICE, BESIDE, NOON));

    assertThat(list(ledger -> ledger.conversations().gateways(ALICE, PHONE)))
        .containsExactly(GATEWAY, OTHER_GATEWAY);
    assertThat(list(ledger -> ledger.conversations().gateways(BOB, PHONE))).isEmpty();
  }

  @Test
  default void theNumbersOfOthersAreGivenTheLongestUnusedFirst() {
    does(ledger -> ledger.conversations().wrote(BOB, CONVERSATION, NOON));
    does(ledger -> ledger.conversations().wrote(ALICE, BESIDE, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().wrote(BOB, CONVERSATION, NOON.plusSeconds(2)));

    assertThat(list(ledger -> ledger.conversations().gatewaysOfOthers(CAROL, PHONE)))
        .containsExactly(OTHER_GATEWAY, GATEWAY);
    assertThat(list(ledger -> ledger.conversations().gatewaysOfOthers(BOB, PHONE)))
        .containsExactly(OTHER_GATEWAY);
  }

  @Test
  default void whomAPhoneChoseStaysUntilSomebodyElseWrites() {
    does(ledger -> ledger.conversations().choose(CONVERSATION, BOB, NOON));
    does(ledger -> ledger.conversations().choose(CONVERSATION, ALICE, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().wrote(ALICE, CONVERSATION, NOON));
    does(ledger -> ledger.conversations().wrote(BOB, BESIDE, NOON));

    assertThat(chosenSince(NOON.plusSeconds(1))).contains(ALICE);
    assertThat(chosenSince(NOON.plusSeconds(2))).isEmpty();

    does(ledger -> ledger.conversations().wrote(BOB, CONVERSATION, NOON));

    assertThat(chosenSince(NOON)).isEmpty();
  }

  private Optional<Skypename> chosenSince(Instant time) {
    return optional(ledger -> ledger.conversations().chosenSince(CONVERSATION, time));
  }
}
