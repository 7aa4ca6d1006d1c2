package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.state.Speech;

/** What {@link org.skypesms.state.Speeches} promises. */
interface SpeechesContract extends Contract {

  /** The line that is spoken. */
  MessageId LINE = new MessageId("line");

  @Test
  default void theFirstIntentStays() {
    does(ledger -> ledger.speeches().intend(Half.SMS_TO_SKYPE, LINE, ALICE, NOON));
    does(ledger -> ledger.speeches().intend(Half.SMS_TO_SKYPE, LINE, ALICE, NOON.plusSeconds(1)));

    assertThat(optional(ledger -> ledger.speeches().find(LINE)))
        .contains(new Speech(LINE, ALICE, NOON, Optional.empty()));
    assertThat(optional(ledger -> ledger.speeches().find(new MessageId("other")))).isEmpty();
  }

  @Test
  default void aSpokenLineHasTheNetworksId() {
    does(ledger -> ledger.speeches().intend(Half.SMS_TO_SKYPE, LINE, ALICE, NOON));

    does(ledger -> ledger.speeches().spoken(LINE, HOSTILE));

    assertThat(optional(ledger -> ledger.speeches().find(LINE)))
        .contains(new Speech(LINE, ALICE, NOON, Optional.of(HOSTILE)));
  }

  @Test
  default void theNetworksIdsOfAHalfsNewestLinesToAPersonAreKnown() {
    spoken(Half.SMS_TO_SKYPE, "3", NOON.plusMillis(1));
    spoken(Half.SMS_TO_SKYPE, "1", NOON.minusMillis(1));
    spoken(Half.SMS_TO_SKYPE, "2", NOON);
    spoken(Half.SKYPE_TO_SMS, "4", NOON.plusMillis(2));
    does(ledger -> ledger.speeches().intend(Half.SMS_TO_SKYPE, LINE, ALICE, NOON));

    assertThat(set(ledger -> ledger.speeches().chatIds(Half.SMS_TO_SKYPE, ALICE, 2)))
        .containsExactlyInAnyOrder("#2", "#3");
    assertThat(set(ledger -> ledger.speeches().chatIds(Half.SMS_TO_SKYPE, BOB, 2))).isEmpty();
  }

  @Test
  default void anIntentThatIsNotYetSpokenIsKnown() {
    spoken(Half.SMS_TO_SKYPE, "1", NOON);
    assertThat(flag(ledger -> ledger.speeches().unspoken(Half.SMS_TO_SKYPE, ALICE, NOON)))
        .isFalse();

    does(ledger -> ledger.speeches().intend(Half.SMS_TO_SKYPE, LINE, ALICE, NOON));

    assertThat(flag(ledger -> ledger.speeches().unspoken(Half.SMS_TO_SKYPE, ALICE, NOON))).isTrue();
    assertThat(
            flag(
                ledger -> ledger.speeches().unspoken(Half.SMS_TO_SKYPE, ALICE, NOON.plusMillis(1))))
        .isFalse();
    assertThat(flag(ledger -> ledger.speeches().unspoken(Half.SMS_TO_SKYPE, BOB, NOON))).isFalse();
    assertThat(flag(ledger -> ledger.speeches().unspoken(Half.SKYPE_TO_SMS, ALICE, NOON)))
        .isFalse();
  }

  private void spoken(Half half, String id, Instant at) {
    does(
        ledger -> {
          ledger.speeches().intend(half, new MessageId(id), ALICE, at);
          ledger.speeches().spoken(new MessageId(id), "#" + id);
        });
  }
}
