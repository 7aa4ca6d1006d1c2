package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.Claim;
import org.skypesms.state.Mailing;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Shown;

/** What {@link org.skypesms.state.Pruning} promises. */
interface PruningContract extends Contract {

  Instant LATER = NOON.plusSeconds(1);
  Instant LONG_AGO = NOON.minusSeconds(86_400L * 365 * 50);
  Instant NEVER = NOON.plusSeconds(86_400L * 365 * 50);

  @Test
  default void whatCameToItsEndIsForgottenWithAllItsParts() {
    long epoch = apply(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
    keep("done", 1, TextState.DELIVERED, NOON, epoch);
    keep("given-up", 2, TextState.UNKNOWN, NOON, epoch);
    keep("under-way", 3, TextState.SENT, NOON, epoch);
    keep("done-later", 4, TextState.DELIVERED, LATER, epoch);

    assertThat(number(ledger -> ledger.pruning().texts(LATER, LATER, 1))).isEqualTo(1);
    assertThat(number(ledger -> ledger.pruning().texts(LATER, LATER, 9))).isEqualTo(1);

    for (String id : List.of("done", "given-up")) {
      assertThat(optional(ledger -> ledger.texts().find(new MessageId(id)))).isEmpty();
      assertThat(optional(ledger -> ledger.parts().claim(new MessageId(id)))).isEmpty();
      assertThat(list(ledger -> ledger.parts().of(new MessageId(id)))).isEmpty();
    }
    for (String id : List.of("under-way", "done-later")) {
      assertThat(optional(ledger -> ledger.texts().find(new MessageId(id)))).isPresent();
      assertThat(optional(ledger -> ledger.parts().claim(new MessageId(id)))).isPresent();
      assertThat(list(ledger -> ledger.parts().of(new MessageId(id)))).hasSize(1);
    }
  }

  @Test
  default void whatWasWithdrawnLatelyIsNotForgotten() {
    long epoch = apply(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
    keep("withdrawn", 1, TextState.CANCELLED, NOON, epoch);
    keep("done", 2, TextState.DELIVERED, NOON, epoch);

    assertThat(number(ledger -> ledger.pruning().texts(LATER, NOON, 9))).isEqualTo(1);
    assertThat(optional(ledger -> ledger.texts().find(new MessageId("withdrawn")))).isPresent();

    assertThat(number(ledger -> ledger.pruning().texts(LATER, LATER, 9))).isEqualTo(1);
    assertThat(optional(ledger -> ledger.texts().find(new MessageId("withdrawn")))).isEmpty();
  }

  private void keep(String id, int reference, TextState state, Instant at, long epoch) {
    MessageId text = new MessageId(id);
    does(
        ledger -> {
          ledger.texts().add(TextsContract.text(id, ALICE, reference, state, "", at));
          ledger.parts().claim(new Claim(text, epoch, "main", 1, 1, at));
          ledger
              .parts()
              .store(
                  new Part(
                      text, 1, 1, "main", PHONE, Optional.empty(), PartState.ACCEPTED, "", at));
        });
  }

  @Test
  default void aMailingIsForgottenWithTheLastOfItsTexts() {
    Mailing mailing = MailingsContract.MAILING;
    does(ledger -> ledger.mailings().add(mailing));
    for (int place = 1; place <= 2; place++) {
      String id = mailing.text(place).value();
      does(
          ledger ->
              ledger.texts().add(TextsContract.text(id, ALICE, 8, TextState.DELIVERED, "", NOON)));
    }

    does(ledger -> ledger.pruning().texts(LATER, LATER, 1));
    assertThat(optional(ledger -> ledger.mailings().find(mailing.id()))).isPresent();

    does(ledger -> ledger.pruning().texts(LATER, LATER, 1));
    assertThat(optional(ledger -> ledger.mailings().find(mailing.id()))).isEmpty();
  }

  @Test
  default void whatWasShownLongAgoIsForgotten() {
    does(ledger -> ledger.conversations().shown(ALICE, CONVERSATION, NOON));
    does(ledger -> ledger.conversations().shown(ALICE, "Bank", NOON));
    does(ledger -> ledger.conversations().shown(ALICE, CONVERSATION, LATER));

    assertThat(number(ledger -> ledger.pruning().shown(LATER, 9))).isEqualTo(1);

    assertThat(list(ledger -> ledger.conversations().shownUntil(ALICE, LATER, 9)))
        .containsExactly(new Shown(CONVERSATION, LATER));
    assertThat(optional(ledger -> ledger.conversations().unanswerableUntil(ALICE, LATER)))
        .isEmpty();
  }

  @Test
  default void whatWasSeenBeforeTheGivenTimeIsForgottenAndNothingElse() {
    does(ledger -> ledger.sources().firstSight("old", NOON));
    does(ledger -> ledger.sources().firstSight("young", LATER));

    assertThat(number(ledger -> ledger.pruning().sources(LATER, 9))).isEqualTo(1);

    assertThat(flag(ledger -> ledger.sources().firstSight("old", NOON))).isTrue();
    assertThat(flag(ledger -> ledger.sources().firstSight("young", NOON))).isFalse();
  }

  @Test
  default void linesThatWereSpokenLongAgoAreForgotten() {
    intend("1", NOON);
    intend("2", LATER);

    assertThat(number(ledger -> ledger.pruning().speeches(LATER, 9))).isEqualTo(1);

    assertThat(optional(ledger -> ledger.speeches().find(new MessageId("1")))).isEmpty();
    assertThat(optional(ledger -> ledger.speeches().find(new MessageId("2")))).isPresent();
  }

  private void intend(String line, Instant at) {
    does(ledger -> ledger.speeches().intend(Half.SMS_TO_SKYPE, new MessageId(line), ALICE, at));
  }

  @Test
  default void whatBlockedPhonesWroteLongAgoIsForgottenAndWhatMutedOnesWroteIsNot() {
    does(ledger -> ledger.heldPhones().hold(ALICE, PHONE, Optional.empty()));
    does(ledger -> ledger.heldPhones().hold(BOB, PHONE, Optional.of(NEVER)));
    does(ledger -> ledger.heldPhones().keep(PHONE, line("1", ALICE)));
    does(ledger -> ledger.heldPhones().keep(PHONE, line("2", BOB)));

    assertThat(number(ledger -> ledger.pruning().blocked(LONG_AGO, 9))).isZero();
    assertThat(number(ledger -> ledger.pruning().blocked(NEVER, 9))).isEqualTo(1);

    assertThat(optional(ledger -> ledger.heldPhones().find(ALICE, PHONE)).orElseThrow().texts())
        .isZero();
    assertThat(optional(ledger -> ledger.heldPhones().find(BOB, PHONE)).orElseThrow().texts())
        .isEqualTo(1);
  }

  private static ChatLine line(String id, Skypename to) {
    return ChatLine.of(new MessageId(id), Half.SMS_TO_SKYPE, to, "text");
  }

  @Test
  default void failuresAndWhatWasRememberedInPassingAreForgottenWhenNothingWasAddedToThem() {
    does(ledger -> ledger.failures().failed("q", "m", "why"));
    does(ledger -> ledger.counters().value("said:a", "1"));
    does(ledger -> ledger.counters().value("language:a", "de"));

    assertThat(number(ledger -> ledger.pruning().failures(LONG_AGO, 9))).isZero();
    assertThat(number(ledger -> ledger.pruning().remembered("said:", LONG_AGO, 9))).isZero();
    assertThat(number(ledger -> ledger.pruning().failures(NEVER, 9))).isEqualTo(1);
    assertThat(number(ledger -> ledger.pruning().remembered("said:", NEVER, 9))).isEqualTo(1);

    assertThat(optional(ledger -> ledger.counters().value("language:a"))).contains("de");
  }
}
