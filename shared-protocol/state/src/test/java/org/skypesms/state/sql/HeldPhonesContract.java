package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.state.HeldPhone;

/** What {@link org.skypesms.state.HeldPhones} promises. */
interface HeldPhonesContract extends Contract {

  @Test
  default void whatAPhoneWritesIsKeptWhileItIsHeldAndTakenOutInOrder() {
    does(ledger -> ledger.heldPhones().hold(ALICE, PHONE, Optional.empty()));

    for (int i = 0; i < 5; i++) {
      assertThat(keep(line(i))).isTrue();
    }

    assertThat(optional(ledger -> ledger.heldPhones().find(ALICE, PHONE)))
        .contains(new HeldPhone(ALICE, PHONE, Optional.empty(), 5));
    assertThat(take(3)).containsExactly(line(0), line(1), line(2));
    assertThat(keep(line(5))).isTrue();
    assertThat(take(10)).containsExactly(line(3), line(4), line(5));
    assertThat(keep(line(6))).isTrue();
    assertThat(take(10)).containsExactly(line(6));
    assertThat(take(10)).isEmpty();
    assertThat(optional(ledger -> ledger.heldPhones().find(ALICE, PHONE))).isEmpty();
    assertThat(keep(line(7))).isFalse();
  }

  @Test
  default void whoHoldsAPhoneDoesNotHoldItForOthers() {
    does(ledger -> ledger.heldPhones().hold(BOB, PHONE, Optional.empty()));
    does(ledger -> ledger.heldPhones().hold(ALICE, OTHER_PHONE, Optional.empty()));

    assertThat(keep(line(0))).isFalse();
  }

  @Test
  default void onlyThoseWithAnEndEndAndTheNewestEndCounts() {
    does(ledger -> ledger.heldPhones().hold(ALICE, PHONE, Optional.of(NOON)));
    does(ledger -> ledger.heldPhones().hold(BOB, PHONE, Optional.empty()));

    assertThat(list(ledger -> ledger.heldPhones().endedBefore(NOON, 10))).isEmpty();
    assertThat(list(ledger -> ledger.heldPhones().endedBefore(NOON.plusMillis(1), 10)))
        .containsExactly(new HeldPhone(ALICE, PHONE, Optional.of(NOON), 0));

    does(ledger -> ledger.heldPhones().hold(ALICE, PHONE, Optional.of(NOON.plusSeconds(9))));

    assertThat(list(ledger -> ledger.heldPhones().endedBefore(NOON.plusSeconds(1), 10))).isEmpty();
    assertThat(list(ledger -> ledger.heldPhones().all(ALICE))).hasSize(1);
    does(ledger -> ledger.heldPhones().forget(ALICE));
    assertThat(list(ledger -> ledger.heldPhones().all(ALICE))).isEmpty();
    assertThat(list(ledger -> ledger.heldPhones().all(BOB))).hasSize(1);
  }

  private boolean keep(ChatLine line) {
    return flag(ledger -> ledger.heldPhones().keep(PHONE, line));
  }

  private List<ChatLine> take(int limit) {
    return list(ledger -> ledger.heldPhones().take(ALICE, PHONE, limit));
  }

  private static ChatLine line(int number) {
    return new ChatLine(
        new MessageId("mo:" + number + "/shown"),
        Half.SMS_TO_SKYPE,
        ALICE,
        "text " + number,
        Optional.empty(),
        Optional.of(CONVERSATION));
  }
}
