package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.Text;

/** What {@link org.skypesms.state.Usage} promises. */
interface UsageContract extends Contract {

  @Test
  default void theTimeOfTheLastButSoManyTextsIsThatOfThisPersonOnly() {
    takes(ALICE, NOON);
    takes(BOB, NOON.plusSeconds(1));
    takes(ALICE, NOON.plusSeconds(2));

    assertThat(optional(ledger -> ledger.usage().takenAt(ALICE, 1))).contains(NOON.plusSeconds(2));
    assertThat(optional(ledger -> ledger.usage().takenAt(ALICE, 2))).contains(NOON);
    assertThat(optional(ledger -> ledger.usage().takenAt(ALICE, 3))).isEmpty();
    assertThat(optional(ledger -> ledger.usage().takenAt(new Skypename("nobody"), 1))).isEmpty();
  }

  @Test
  default void textsTakenSinceATimeAreCountedUpToSoMany() {
    takes(ALICE, NOON.minusMillis(1));
    takes(ALICE, NOON);
    takes(ALICE, NOON.plusSeconds(2));

    assertThat(number(ledger -> ledger.usage().takenSince(ALICE, NOON, 10))).isEqualTo(2);
    assertThat(number(ledger -> ledger.usage().takenSince(ALICE, NOON, 1))).isEqualTo(1);
    assertThat(number(ledger -> ledger.usage().takenSince(BOB, NOON, 10))).isZero();
  }

  @Test
  default void textsUnderOneReferenceCountOneByOne() {
    does(ledger -> ledger.texts().add(text("line/1/to/01", 1, NOON)));
    does(ledger -> ledger.texts().add(text("line/1/to/02", 1, NOON.plusSeconds(1))));

    assertThat(optional(ledger -> ledger.usage().takenAt(ALICE, 2))).contains(NOON);
  }

  private static Text text(String id, int reference, Instant at) {
    return TextsContract.text(id, ALICE, reference, TextState.QUEUED, "", at);
  }

  private void takes(Skypename person, Instant at) {
    does(
        ledger -> {
          int reference = ledger.texts().nextReference(person);
          MessageId id = new MessageId(person + ":" + reference);
          ledger
              .texts()
              .add(Text.queued(id, person, reference, Half.SKYPE_TO_SMS, CONVERSATION, 1, at));
        });
  }
}
