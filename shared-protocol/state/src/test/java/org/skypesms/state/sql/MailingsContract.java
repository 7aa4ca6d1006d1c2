package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.TextState;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;

/** What {@link org.skypesms.state.Mailings} promises. */
interface MailingsContract extends Contract {

  Mailing MAILING =
      new Mailing(
          new MessageId("line/1"), ALICE, 8, Half.SKYPE_TO_SMS, "Zoë, bob", 2, TextState.QUEUED);

  @Test
  default void aMailingIsFoundWithItsTextsInTheirPlaces() {
    does(ledger -> ledger.mailings().add(MAILING));
    for (int place : new int[] {2, 1}) {
      does(ledger -> ledger.texts().add(text(MAILING.text(place))));
    }
    does(ledger -> ledger.texts().add(text(new MessageId("of-an-integrator"))));

    assertThat(optional(ledger -> ledger.mailings().find(MAILING.id()))).contains(MAILING);
    assertThat(optional(ledger -> ledger.mailings().find(ALICE, 8))).contains(MAILING);
    assertThat(optional(ledger -> ledger.mailings().find(BOB, 8))).isEmpty();
    assertThat(list(ledger -> ledger.mailings().texts(MAILING)))
        .extracting(Text::id)
        .containsExactly(MAILING.text(1), MAILING.text(2));
  }

  @Test
  default void aMailingOnlyMovesForward() {
    does(ledger -> ledger.mailings().add(MAILING));

    assertThat(advance(TextState.SENT)).isTrue();
    assertThat(advance(TextState.SENT)).isFalse();
    assertThat(advance(TextState.QUEUED)).isFalse();
    assertThat(advance(TextState.DELIVERED)).isTrue();
    assertThat(advance(TextState.FAILED)).isFalse();
  }

  @Test
  default void howItsPhonesWereCalledIsForgottenWithThePerson() {
    does(ledger -> ledger.mailings().add(MAILING));

    does(ledger -> ledger.mailings().forget(ALICE));

    assertThat(optional(ledger -> ledger.mailings().find(ALICE, 8)))
        .hasValueSatisfying(mailing -> assertThat(mailing.label()).isEmpty());
  }

  @Test
  default void onlyTextsOfAMailingHaveAPlaceInIt() {
    assertThat(Mailing.place(MAILING.text(7))).isEqualTo(7);
    assertThat(Mailing.of(MAILING.text(7))).contains(MAILING.id());
    assertThat(Mailing.source(MAILING.text(7))).isEqualTo("line/1");
    for (String id : new String[] {"line/1", "x/to/1", "x/to/ab", "x/to/01/1", "/to/01"}) {
      assertThat(Mailing.of(new MessageId(id))).as(id).isEmpty();
      assertThat(Mailing.source(new MessageId(id))).isEqualTo(id);
    }
  }

  private boolean advance(TextState next) {
    return flag(
        ledger ->
            ledger.mailings().advance(ledger.mailings().find(MAILING.id()).orElseThrow(), next));
  }

  private static Text text(MessageId id) {
    return Text.queued(id, ALICE, MAILING.reference(), MAILING.window(), CONVERSATION, 1, NOON);
  }
}
