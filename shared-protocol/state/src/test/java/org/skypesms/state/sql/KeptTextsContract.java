package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.Text;

/** What {@link org.skypesms.state.KeptTexts} promises. */
interface KeptTextsContract extends Contract {

  @Test
  default void wordsAreFoundAsTheyWereKeptWithTheirTime() {
    OutboundSms atOnce = kept("a", ALICE, Optional.empty());
    OutboundSms later = kept("b", ALICE, Optional.of(NOON));

    assertThat(found(atOnce)).contains(atOnce);
    assertThat(found(later)).contains(later);
    assertThat(optional(ledger -> ledger.keptTexts().due(atOnce.id()))).isEmpty();
    assertThat(optional(ledger -> ledger.keptTexts().due(later.id()))).contains(NOON);
  }

  @ParameterizedTest
  @EnumSource(
      value = TextState.class,
      names = {"DELIVERED", "CANCELLED"})
  default void wordsAreForgottenWhenTheTextArrivedOrIsNotWantedAnyMore(TextState end) {
    OutboundSms text = kept("a", ALICE, Optional.empty());
    OutboundSms other = kept("b", ALICE, Optional.empty());

    does(ledger -> ledger.texts().advance(text.id(), end, "", NOON));

    assertThat(found(text)).isEmpty();
    assertThat(found(other)).contains(other);
  }

  @ParameterizedTest
  @EnumSource(
      value = TextState.class,
      names = {"FAILED", "EXPIRED", "UNKNOWN"})
  default void wordsOfATextThatDidNotArriveAreKeptForTheirTime(TextState end) {
    OutboundSms text = kept("a", ALICE, Optional.empty());
    kept("b", ALICE, Optional.of(NOON.minus(Duration.ofDays(9))));

    does(ledger -> ledger.texts().advance(text.id(), end, "", NOON));

    assertThat(number(ledger -> ledger.keptTexts().forgetEndedBefore(NOON))).isZero();
    Instant later = NOON.plusMillis(1);
    assertThat(number(ledger -> ledger.keptTexts().forgetEndedBefore(later))).isEqualTo(1);
    assertThat(found(text)).isEmpty();
  }

  @Test
  default void allWordsOfOnePersonCanBeForgotten() {
    OutboundSms hers = kept("a", ALICE, Optional.of(NOON));
    OutboundSms his = kept("b", BOB, Optional.empty());

    assertThat(number(ledger -> ledger.keptTexts().forget(ALICE))).isEqualTo(1);

    assertThat(found(hers)).isEmpty();
    assertThat(found(his)).contains(his);
  }

  private Optional<OutboundSms> found(OutboundSms text) {
    return optional(ledger -> ledger.keptTexts().find(text.id()));
  }

  private OutboundSms kept(String id, Skypename person, Optional<Instant> due) {
    int reference = number(ledger -> ledger.texts().nextReference(person));
    OutboundSms words =
        new OutboundSms(
            new MessageId(id),
            person,
            reference,
            Half.SMS_TO_SKYPE,
            GATEWAY,
            PHONE,
            "words \u0000 \ud83d\ude00 of " + id,
            NOON,
            Optional.of(0));
    Text text = Text.queued(words.id(), person, reference, words.window(), CONVERSATION, 1, NOON);
    does(
        ledger -> {
          ledger.texts().add(text);
          ledger.keptTexts().keep(words, due);
        });
    return words;
  }
}
