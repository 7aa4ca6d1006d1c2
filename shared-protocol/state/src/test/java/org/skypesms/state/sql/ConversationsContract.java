package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.Shown;
import org.skypesms.state.ShownSender;

/** What {@link org.skypesms.state.Conversations} promises. */
interface ConversationsContract extends Contract {

  /** Of the same phone as {@link #CONVERSATION}. */
  Conversation OTHER = new Conversation(PHONE, OTHER_GATEWAY);

  @Test
  default void aConversationBelongsToWhoWroteInItLast() {
    assertThat(optional(ledger -> ledger.conversations().partner(CONVERSATION))).isEmpty();

    does(ledger -> ledger.conversations().wrote(ALICE, CONVERSATION, NOON));
    does(ledger -> ledger.conversations().wrote(BOB, CONVERSATION, NOON));

    assertThat(optional(ledger -> ledger.conversations().partner(CONVERSATION))).contains(BOB);
    assertThat(optional(ledger -> ledger.conversations().partner(OTHER))).isEmpty();
  }

  @Test
  default void aPhonesPartnerIsWhoWroteToItLastFromAnyNumber() {
    does(ledger -> ledger.conversations().wrote(ALICE, OTHER, NOON.plusMillis(1)));
    does(ledger -> ledger.conversations().wrote(BOB, CONVERSATION, NOON));

    assertThat(optional(ledger -> ledger.conversations().partner(PHONE))).contains(ALICE);
    assertThat(optional(ledger -> ledger.conversations().partner(OTHER_PHONE))).isEmpty();
  }

  @Test
  default void whoWroteInAConversationIsFoundByEitherNameInAnyCase() {
    does(ledger -> ledger.conversations().called(ALICE, CONVERSATION, "\u00c4nne"));
    does(ledger -> ledger.conversations().called(BOB, OTHER, "Bob"));

    assertThat(list(ledger -> ledger.conversations().writers(CONVERSATION, "ALICE")))
        .containsExactly(ALICE);
    assertThat(list(ledger -> ledger.conversations().writers(CONVERSATION, "A\u0308NNE")))
        .containsExactly(ALICE);
    assertThat(list(ledger -> ledger.conversations().writers(CONVERSATION, "bob"))).isEmpty();
    assertThat(list(ledger -> ledger.conversations().writers(CONVERSATION, HOSTILE))).isEmpty();
  }

  @Test
  default void aSkypenameComesBeforeTheNameOfSomebodyElseAndTheNewestNameCounts() {
    does(ledger -> ledger.conversations().called(ALICE, CONVERSATION, "Robert"));
    does(ledger -> ledger.conversations().called(ALICE, CONVERSATION, "Bob"));

    assertThat(list(ledger -> ledger.conversations().writers(CONVERSATION, "robert"))).isEmpty();
    assertThat(list(ledger -> ledger.conversations().writers(CONVERSATION, "bob")))
        .containsExactly(ALICE);

    does(ledger -> ledger.conversations().called(BOB, CONVERSATION, "bob"));

    assertThat(list(ledger -> ledger.conversations().writers(CONVERSATION, "bob")))
        .containsExactly(BOB);
  }

  @Test
  default void whatAPersonWasShownIsGivenNewestFirstUpToTheTime() {
    does(ledger -> ledger.conversations().shown(ALICE, CONVERSATION, NOON));
    does(ledger -> ledger.conversations().shown(ALICE, OTHER, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().shown(ALICE, OTHER, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().shown(ALICE, CONVERSATION, NOON.plusSeconds(2)));
    does(ledger -> ledger.conversations().shown(BOB, CONVERSATION, NOON));

    assertThat(list(ledger -> ledger.conversations().shownUntil(ALICE, NOON.plusSeconds(1), 9)))
        .containsExactly(new Shown(OTHER, NOON.plusSeconds(1)), new Shown(CONVERSATION, NOON));
    assertThat(list(ledger -> ledger.conversations().shownUntil(ALICE, NOON.plusSeconds(9), 1)))
        .containsExactly(new Shown(CONVERSATION, NOON.plusSeconds(2)));
  }

  /** Odd, and no longer than an address can be. */
  String SENDER = HOSTILE.substring(0, 60);

  @Test
  default void theLastSenderWithoutAnAnswerIsKnownUpToTheTime() {
    does(ledger -> ledger.conversations().shown(ALICE, "MyBank", NOON));
    does(ledger -> ledger.conversations().shown(ALICE, SENDER, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().shown(ALICE, SENDER, NOON.plusSeconds(1)));
    does(ledger -> ledger.conversations().shown(BOB, "12345", NOON));

    assertThat(optional(ledger -> ledger.conversations().unanswerableUntil(ALICE, NOON)))
        .contains(new ShownSender("MyBank", NOON));
    assertThat(
            optional(
                ledger -> ledger.conversations().unanswerableUntil(ALICE, NOON.plusSeconds(9))))
        .contains(new ShownSender(SENDER, NOON.plusSeconds(1)));
    assertThat(
            optional(
                ledger -> ledger.conversations().unanswerableUntil(ALICE, NOON.minusSeconds(1))))
        .isEmpty();
  }

  @Test
  default void aGatewayNumberHasASoleWriterWhileNobodyElseWroteFromItOfLate() {
    does(ledger -> ledger.conversations().wrote(BOB, CONVERSATION, NOON));
    does(
        ledger ->
            ledger
                .conversations()
                .wrote(
                    ALICE,
                    new Conversation(OTHER_PHONE, CONVERSATION.gateway()),
                    NOON.plusSeconds(5)));

    assertThat(sole(NOON)).isEmpty();
    assertThat(sole(NOON.plusSeconds(1))).contains(ALICE);
    assertThat(sole(NOON.plusSeconds(9))).isEmpty();
    assertThat(optional(ledger -> ledger.conversations().soleWriter(OTHER_GATEWAY, NOON)))
        .isEmpty();
  }

  private Optional<Skypename> sole(Instant since) {
    return optional(ledger -> ledger.conversations().soleWriter(CONVERSATION.gateway(), since));
  }
}
