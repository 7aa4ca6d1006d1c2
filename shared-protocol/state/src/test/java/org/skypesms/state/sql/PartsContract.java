package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscMessageId;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.StaleEpoch;

/** What {@link org.skypesms.state.Parts} promises. */
interface PartsContract extends Contract {

  /** The text that is claimed. */
  MessageId TEXT = new MessageId("claimed-text");

  @Test
  default void aClaimOfTheCurrentEpochReplacesAnOlderOne() {
    long first = apply(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
    does(ledger -> ledger.parts().claim(new Claim(TEXT, first, "main", 255, 3, NOON)));
    long second = apply(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
    Claim newer = new Claim(TEXT, second, "other", 65535, 4, NOON.plusSeconds(1), "GSM");

    does(ledger -> ledger.parts().claim(newer));

    assertThat(optional(ledger -> ledger.parts().claim(TEXT))).contains(newer);
    assertThat(optional(ledger -> ledger.parts().claim(new MessageId("other")))).isEmpty();
  }

  @Test
  default void anInstanceOfAStaleEpochClaimsNothing() {
    long stale = apply(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
    does(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));
    does(ledger -> ledger.counters().beginEpoch(Half.SMS_TO_SKYPE));

    assertThatThrownBy(
            () -> does(ledger -> ledger.parts().claim(new Claim(TEXT, stale, "m", 1, 1, NOON))))
        .isInstanceOf(StaleEpoch.class);

    assertThat(optional(ledger -> ledger.parts().claim(TEXT))).isEmpty();
  }

  @Test
  default void anEpochThatBeginsInTheSameTransactionIsTheCurrentOne() {
    does(
        ledger -> {
          long mine = ledger.counters().beginEpoch(Half.SKYPE_TO_SMS);
          ledger.parts().claim(new Claim(TEXT, mine, "m", 1, 1, NOON));
          long newer = ledger.counters().beginEpoch(Half.SKYPE_TO_SMS);
          assertThatThrownBy(() -> ledger.parts().claim(new Claim(TEXT, mine, "m", 1, 1, NOON)))
              .isInstanceOf(StaleEpoch.class);
          ledger.parts().claim(new Claim(TEXT, newer, "m", 1, 1, NOON));
        });
  }

  @Test
  default void aResultReplacesTheEarlierOneOfTheSameCopyOfWhichTheFirstIsRemembered() {
    Part uncertain = part(2, 1, Optional.empty(), PartState.UNCERTAIN);
    Part accepted = part(2, 1, Optional.of("0A"), PartState.ACCEPTED);
    Part resent = part(2, 2, Optional.of("0B"), PartState.ACCEPTED);
    Part first = part(1, 1, Optional.empty(), PartState.REJECTED);

    for (Part part : List.of(uncertain, accepted, resent, first)) {
      does(ledger -> ledger.parts().store(part));
    }

    Part kept =
        new Part(
            TEXT,
            2,
            1,
            "main",
            PHONE,
            accepted.smscId(),
            PartState.ACCEPTED,
            "",
            NOON,
            PartState.UNCERTAIN,
            NOON);
    assertThat(list(ledger -> ledger.parts().of(TEXT))).containsExactly(first, kept, resent);
  }

  @Test
  default void copiesThatWereNotTakenAreForgottenAlone() {
    Part notTaken = part(1, 1, Optional.empty(), PartState.NOT_TAKEN);
    Part uncertain = part(2, 1, Optional.empty(), PartState.UNCERTAIN);
    does(ledger -> ledger.parts().store(notTaken));
    does(ledger -> ledger.parts().store(uncertain));

    does(ledger -> ledger.parts().discardNotTaken(TEXT));

    assertThat(list(ledger -> ledger.parts().of(TEXT))).containsExactly(uncertain);
  }

  @Test
  default void aReceiptFindsItsPartByLinkRecipientAndAnyFormOfTheId() {
    Part part = part(1, 1, Optional.of("000aBc0"), PartState.ACCEPTED);
    does(ledger -> ledger.parts().store(part));
    does(ledger -> ledger.parts().store(part(2, 1, Optional.of("2752"), PartState.ACCEPTED)));

    assertThat(matching("main", PHONE, "abc0")).containsExactly(part);
    assertThat(matching("main", PHONE, "ABC0", "abc0", "0abc0")).containsExactly(part);
    assertThat(matching("main", PHONE, "abc0", "2752")).hasSize(2);
    assertThat(matching("other", PHONE, "abc0")).isEmpty();
    assertThat(matching("main", OTHER_PHONE, "abc0")).isEmpty();
    assertThat(matching("main", PHONE, "abc", "bc0", "")).isEmpty();
    assertThat(matching("main", PHONE)).isEmpty();
  }

  @Test
  default void anIdOfZerosAloneIsZero() {
    Part part = part(1, 1, Optional.of("0000"), PartState.ACCEPTED);
    does(ledger -> ledger.parts().store(part));

    assertThat(matching("main", PHONE, "0")).containsExactly(part);
    assertThat(matching("main", PHONE, "00")).containsExactly(part);
  }

  @Test
  default void aCopyChangesItsStateAlone() {
    Part first = part(1, 1, Optional.of("1"), PartState.ACCEPTED);
    Part second = part(1, 2, Optional.of("2"), PartState.ACCEPTED);
    does(ledger -> ledger.parts().store(first));
    does(ledger -> ledger.parts().store(second));

    does(ledger -> ledger.parts().advance(first, PartState.FAILED, HOSTILE, NOON.plusSeconds(9)));

    assertThat(list(ledger -> ledger.parts().of(TEXT)))
        .containsExactly(
            new Part(
                TEXT,
                1,
                1,
                "main",
                PHONE,
                first.smscId(),
                PartState.FAILED,
                HOSTILE,
                NOON.plusSeconds(9),
                PartState.ACCEPTED,
                NOON),
            second);
  }

  private List<Part> matching(String link, PhoneNumber recipient, String... forms) {
    return apply(ledger -> ledger.parts().matching(link, recipient, List.of(forms)));
  }

  private static Part part(int number, int copy, Optional<String> smscId, PartState state) {
    return new Part(
        TEXT, number, copy, "main", PHONE, smscId.map(SmscMessageId::new), state, "", NOON);
  }
}
