package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Text;

/** What {@link org.skypesms.state.Texts} promises. */
interface TextsContract extends Contract {

  @Test
  default void referencesCountFromOneForEachPerson() {
    assertThat(number(ledger -> ledger.texts().nextReference(ALICE))).isEqualTo(1);
    assertThat(number(ledger -> ledger.texts().nextReference(ALICE))).isEqualTo(2);
    assertThat(number(ledger -> ledger.texts().nextReference(BOB))).isEqualTo(1);
  }

  @Test
  default void aTextIsFoundAsItWasAdded() {
    Text text = text("t", ALICE, 7, TextState.FAILED, HOSTILE, NOON);

    does(ledger -> ledger.texts().add(text));

    assertThat(optional(ledger -> ledger.texts().find(text.id()))).contains(text);
    assertThat(optional(ledger -> ledger.texts().find(ALICE, 7))).contains(text);
    assertThat(optional(ledger -> ledger.texts().find(BOB, 7))).isEmpty();
    assertThat(optional(ledger -> ledger.texts().find(new MessageId("u")))).isEmpty();
  }

  @Test
  default void aTextIsCountedAsAcceptedOnce() {
    does(ledger -> ledger.texts().add(text("t", ALICE, 1, TextState.QUEUED, "", NOON)));
    does(ledger -> ledger.texts().add(text("t", ALICE, 2, TextState.QUEUED, "", NOON)));

    assertThat(map(ledger -> ledger.counters().all())).isEqualTo(Map.of("accepted", 1L));
    assertThat(optional(ledger -> ledger.texts().find(ALICE, 2))).isEmpty();
  }

  @Test
  default void twoTextsNeverShareAReference() {
    does(ledger -> ledger.texts().add(text("t", ALICE, 1, TextState.QUEUED, "", NOON)));

    assertThatThrownBy(
            () ->
                does(ledger -> ledger.texts().add(text("u", ALICE, 1, TextState.QUEUED, "", NOON))))
        .isNotInstanceOf(StateUnavailable.class)
        .hasMessageNotContaining(ALICE.value());
  }

  @Test
  default void aTextMovesExactlyWhereItsStateAllows() {
    int reference = 0;
    for (TextState from : TextState.values()) {
      for (TextState to : TextState.values()) {
        Text text = text(from + "-" + to, ALICE, ++reference, from, "before", NOON);
        does(ledger -> ledger.texts().add(text));

        boolean moved = apply(ledger -> ledger.texts().advance(text.id(), to, "why", LATER));

        Text now = apply(ledger -> ledger.texts().find(text.id())).orElseThrow();
        assertThat(moved).as(text.id().value()).isEqualTo(from.mayBecome(to));
        assertThat(now)
            .isEqualTo(moved ? text(from + "-" + to, ALICE, reference, to, "why", LATER) : text);
      }
    }
  }

  @Test
  default void eachMoveIsCountedAndNoRefusedOneIs() {
    Text text = text("t", ALICE, 1, TextState.QUEUED, "", NOON);
    does(ledger -> ledger.texts().add(text));

    does(ledger -> ledger.texts().advance(text.id(), TextState.SENT, "", NOON));
    does(ledger -> ledger.texts().advance(text.id(), TextState.SENT, "", NOON));
    does(ledger -> ledger.texts().advance(text.id(), TextState.DELIVERED, "", NOON));
    does(ledger -> ledger.texts().advance(text.id(), TextState.FAILED, "", NOON));
    does(ledger -> ledger.texts().advance(new MessageId("no"), TextState.SENT, "", NOON));

    assertThat(map(ledger -> ledger.counters().all()))
        .isEqualTo(Map.of("accepted", 1L, "sent", 1L, "delivered", 1L));
  }

  @Test
  default void aFlagStaysForGood() {
    Text text = text("t", ALICE, 1, TextState.QUEUED, "", NOON);
    does(ledger -> ledger.texts().add(text));

    does(ledger -> ledger.texts().flag(text.id()));
    does(ledger -> ledger.texts().advance(text.id(), TextState.SENT, "", NOON));

    assertThat(optional(ledger -> ledger.texts().find(text.id())).orElseThrow().possiblySentTwice())
        .isTrue();
  }

  @Test
  default void thePersonsNewestTextsComeFirst() {
    for (int i = 1; i <= 12; i++) {
      Text text = text("t" + i, ALICE, i, TextState.QUEUED, "", NOON);
      does(ledger -> ledger.texts().add(text));
    }
    does(ledger -> ledger.texts().add(text("b", BOB, 13, TextState.QUEUED, "", NOON)));

    assertThat(list(ledger -> ledger.texts().latest(ALICE, 3)))
        .extracting(Text::reference)
        .containsExactly(12, 11, 10);
  }

  @Test
  default void textsThatAreSentForLongAreGivenOldestFirst() {
    does(ledger -> ledger.texts().add(text("2", ALICE, 1, TextState.SENT, "", LATER)));
    does(ledger -> ledger.texts().add(text("1", ALICE, 2, TextState.SENT, "", NOON)));
    does(ledger -> ledger.texts().add(text("q", ALICE, 3, TextState.QUEUED, "", NOON)));
    does(ledger -> ledger.texts().add(text("d", ALICE, 4, TextState.DELIVERED, "", NOON)));

    assertThat(list(ledger -> ledger.texts().sentBefore(LATER.plusMillis(1), 9)))
        .extracting(text -> text.id().value())
        .containsExactly("1", "2");
    assertThat(list(ledger -> ledger.texts().sentBefore(LATER, 9))).hasSize(1);
    assertThat(list(ledger -> ledger.texts().sentBefore(LATER.plusMillis(1), 1))).hasSize(1);
  }

  @Test
  default void aPersonsTextsAreCountedByState() {
    does(ledger -> ledger.texts().add(text("1", ALICE, 1, TextState.SENT, "", NOON)));
    does(ledger -> ledger.texts().add(text("2", ALICE, 2, TextState.SENT, "", NOON)));
    does(ledger -> ledger.texts().add(text("3", ALICE, 3, TextState.QUEUED, "", NOON)));
    does(ledger -> ledger.texts().add(text("4", BOB, 1, TextState.SENT, "", NOON)));

    assertThat(map(ledger -> ledger.texts().counts(ALICE)))
        .isEqualTo(Map.of(TextState.SENT, 2, TextState.QUEUED, 1));
  }

  /** A minute after noon. */
  Instant LATER = NOON.plusSeconds(60);

  @Test
  default void aTextThatWentOutInAnotherFormIsKnownAsThat() {
    Text respelled = text("one", ALICE, 1, TextState.QUEUED, "", NOON).respelled(true);

    does(ledger -> ledger.texts().add(respelled));

    assertThat(optional(ledger -> ledger.texts().find(respelled.id()))).contains(respelled);
  }

  /** A text of one part. */
  static Text text(
      String id, Skypename person, int reference, TextState state, String reason, Instant at) {
    return Text.queued(
            new MessageId(id), person, reference, Half.SMS_TO_SKYPE, CONVERSATION, 1, NOON)
        .changed(state, reason, at);
  }
}
