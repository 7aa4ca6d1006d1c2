package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.state.Mobile;
import org.skypesms.state.OfferedCode;

/** What {@link org.skypesms.state.Mobiles} promises. */
interface MobilesContract extends Contract {

  @Test
  default void onlyTheLastCodeIsOpenAndItsTriesAreCounted() {
    does(ledger -> ledger.mobiles().offer(ALICE, code("1", PHONE, NOON)));
    does(ledger -> ledger.mobiles().offer(ALICE, code("2", OTHER_PHONE, NOON.plusSeconds(1))));
    does(ledger -> ledger.mobiles().tried(new MessageId("2")));

    assertThat(optional(ledger -> ledger.mobiles().offered(ALICE)))
        .contains(
            new OfferedCode(new MessageId("2"), OTHER_PHONE, "digest", 1, NOON.plusSeconds(1)));
    assertThat(optional(ledger -> ledger.mobiles().offered(BOB))).isEmpty();
  }

  @Test
  default void codesAreCountedByPersonAndByPhoneAlsoWhenTheyAreVoid() {
    does(ledger -> ledger.mobiles().offer(ALICE, code("1", PHONE, NOON.minusMillis(1))));
    does(ledger -> ledger.mobiles().offer(ALICE, code("2", PHONE, NOON)));
    does(ledger -> ledger.mobiles().offer(BOB, code("3", PHONE, NOON.plusSeconds(1))));
    does(ledger -> ledger.mobiles().forget(ALICE));

    assertThat(list(ledger -> ledger.mobiles().offers(ALICE, NOON))).containsExactly(NOON);
    assertThat(list(ledger -> ledger.mobiles().offers(PHONE, NOON)))
        .containsExactly(NOON, NOON.plusSeconds(1));
    assertThat(number(ledger -> ledger.mobiles().forgetOffersBefore(NOON.plusSeconds(1))))
        .isEqualTo(2);
  }

  @Test
  default void aMobileIsOnePersonsAndAPersonHasOne() {
    does(ledger -> ledger.mobiles().offer(ALICE, code("1", PHONE, NOON)));
    does(ledger -> ledger.mobiles().verify(ALICE, PHONE));
    does(ledger -> ledger.mobiles().forward(ALICE, true));

    assertThat(optional(ledger -> ledger.mobiles().of(ALICE))).contains(new Mobile(PHONE, true));
    assertThat(optional(ledger -> ledger.mobiles().offered(ALICE))).isEmpty();

    does(ledger -> ledger.mobiles().verify(BOB, OTHER_PHONE));
    does(ledger -> ledger.mobiles().verify(BOB, PHONE));

    assertThat(optional(ledger -> ledger.mobiles().of(ALICE))).isEmpty();
    assertThat(optional(ledger -> ledger.mobiles().of(BOB))).contains(new Mobile(PHONE, false));
  }

  @Test
  default void whoIsForgottenHasNoMobileAndNoOpenCode() {
    does(ledger -> ledger.mobiles().verify(ALICE, PHONE));
    does(ledger -> ledger.mobiles().offer(ALICE, code("1", OTHER_PHONE, NOON)));
    does(ledger -> ledger.mobiles().forget(ALICE));

    assertThat(optional(ledger -> ledger.mobiles().of(ALICE))).isEmpty();
    assertThat(optional(ledger -> ledger.mobiles().offered(ALICE))).isEmpty();
  }

  private static OfferedCode code(String id, PhoneNumber phone, Instant at) {
    return new OfferedCode(new MessageId(id), phone, "digest", 0, at);
  }
}
