package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.state.PersonKey;

/** What {@link org.skypesms.state.Counters} promises. */
interface CountersContract extends Contract {

  @Test
  default void countsAddUpAndAreSeenAtOnce() {
    does(ledger -> ledger.counters().add("received", 2));

    Map<String, Long> seen =
        apply(
            ledger -> {
              ledger.counters().add("received", 3);
              ledger.counters().add("other", 1);
              return ledger.counters().all();
            });

    assertThat(seen).isEqualTo(Map.of("received", 5L, "other", 1L));
    assertThat(map(ledger -> ledger.counters().all())).isEqualTo(seen);
  }

  @Test
  default void epochsOfAHalfGrow() {
    long first = apply(ledger -> ledger.counters().beginEpoch(Half.SMS_TO_SKYPE));
    does(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS));

    assertThat(large(ledger -> ledger.counters().beginEpoch(Half.SMS_TO_SKYPE)))
        .isEqualTo(first + 1);
  }

  @Test
  default void theNewestStatusOfAHalfIsTheOneWrittenLast() {
    assertThat(optional(ledger -> ledger.counters().status(Half.SMS_TO_SKYPE))).isEmpty();

    does(ledger -> ledger.counters().status(Half.SMS_TO_SKYPE, "{}", NOON));
    does(ledger -> ledger.counters().status(Half.SMS_TO_SKYPE, HOSTILE, NOON.minusSeconds(9)));
    does(ledger -> ledger.counters().status(Half.SKYPE_TO_SMS, "[]", NOON));

    assertThat(optional(ledger -> ledger.counters().status(Half.SMS_TO_SKYPE))).contains(HOSTILE);
  }

  @Test
  default void aSmallValueIsRememberedUntilItIsReplaced() {
    assertThat(optional(ledger -> ledger.counters().value("traffic.main"))).isEmpty();

    does(ledger -> ledger.counters().value("traffic.main", "1"));
    does(ledger -> ledger.counters().value("traffic.main", HOSTILE));

    assertThat(optional(ledger -> ledger.counters().value("traffic.main"))).contains(HOSTILE);
  }

  @Test
  default void peopleAreFoundByWhatIsRememberedOfThem() {
    does(ledger -> ledger.counters().value(PersonKey.LANGUAGE.of(new Skypename("bob_%")), "de"));
    does(ledger -> ledger.counters().value(PersonKey.LANGUAGE.of(new Skypename("Alice")), "en"));
    does(ledger -> ledger.counters().value(PersonKey.GREETED.of(new Skypename("carol")), "2005"));
    does(ledger -> ledger.counters().value("language", "none"));

    List<Skypename> people = apply(ledger -> ledger.counters().peopleWith(PersonKey.LANGUAGE));

    assertThat(people).containsExactlyInAnyOrder(new Skypename("alice"), new Skypename("bob_%"));
  }
}
