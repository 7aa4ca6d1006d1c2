package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.Standing;
import org.skypesms.state.SeenStanding;
import org.skypesms.state.WantedStanding;

/** What {@link org.skypesms.state.Standings} promises. */
interface StandingsContract extends Contract {

  Half OTHER = Half.SMS_TO_SKYPE;
  Standing BLOCKED = new Standing(3, true, true);

  @Test
  default void whatIsAskedForIsFreshOnceTheHalfHasLooked() {
    does(ledger -> ledger.standings().want(OTHER, ALICE, true, NOON));
    assertThat(optional(ledger -> ledger.standings().of(OTHER, ALICE)))
        .contains(new SeenStanding(Optional.empty(), false, NOON));

    does(ledger -> ledger.standings().saw(OTHER, ALICE, BLOCKED));

    assertThat(optional(ledger -> ledger.standings().of(OTHER, ALICE)))
        .contains(new SeenStanding(Optional.of(BLOCKED), true, NOON));
    assertThat(optional(ledger -> ledger.standings().of(Half.SKYPE_TO_SMS, ALICE))).isEmpty();
  }

  @Test
  default void whatIsAskedForAnewStaysKnownButIsNotFresh() {
    does(ledger -> ledger.standings().want(OTHER, ALICE, true, NOON));
    does(ledger -> ledger.standings().saw(OTHER, ALICE, BLOCKED));

    does(ledger -> ledger.standings().want(OTHER, ALICE, false, NOON.plusSeconds(1)));
    assertThat(list(ledger -> ledger.standings().wantedSince(OTHER, NOON)))
        .containsExactly(new WantedStanding(ALICE, Optional.of(BLOCKED)));

    does(ledger -> ledger.standings().want(OTHER, ALICE, true, NOON.plusSeconds(2)));
    assertThat(list(ledger -> ledger.standings().wantedSince(OTHER, NOON)))
        .containsExactly(new WantedStanding(ALICE, Optional.empty()));
    assertThat(optional(ledger -> ledger.standings().of(OTHER, ALICE)))
        .contains(new SeenStanding(Optional.of(BLOCKED), false, NOON.plusSeconds(2)));
  }

  @Test
  default void whoIsNotWantedAnyMoreIsNotLookedAtAndIsForgotten() {
    does(ledger -> ledger.standings().want(OTHER, ALICE, true, NOON));
    does(ledger -> ledger.standings().want(OTHER, BOB, true, NOON.plusSeconds(5)));

    assertThat(list(ledger -> ledger.standings().wantedSince(OTHER, NOON.plusSeconds(1))))
        .extracting(WantedStanding::person)
        .containsExactly(BOB);
    assertThat(number(ledger -> ledger.standings().forgetBefore(NOON.plusSeconds(1)))).isOne();
    assertThat(optional(ledger -> ledger.standings().of(OTHER, ALICE))).isEmpty();
  }

  @Test
  default void whatNobodyWantsToKnowIsNotKept() {
    does(ledger -> ledger.standings().saw(OTHER, ALICE, BLOCKED));

    assertThat(optional(ledger -> ledger.standings().of(OTHER, ALICE))).isEmpty();
  }
}
