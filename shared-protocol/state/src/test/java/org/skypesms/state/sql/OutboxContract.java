package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.json.Json;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/** What {@link org.skypesms.state.Outbox} promises. */
interface OutboxContract extends Contract {

  /** Later than anything added by a test. */
  Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

  @Test
  default void whatFollowsFromASourceIsGivenInOrderUntilItIsConfirmed() {
    does(
        ledger -> {
          ledger.outbox().add("line", message("z"));
          ledger.outbox().add("line", message("a"));
          ledger.outbox().add("other line", message("b"));
        });
    does(ledger -> ledger.outbox().add("line", message("m")));

    assertThat(list(ledger -> ledger.outbox().unsent("line")))
        .containsExactly(message("z"), message("a"), message("m"));

    does(ledger -> ledger.outbox().sent(new MessageId("a")));

    assertThat(list(ledger -> ledger.outbox().unsent("line")))
        .containsExactly(message("z"), message("m"));
  }

  @Test
  default void aMessageWithTheSameIdIsKeptOnce() {
    does(ledger -> ledger.outbox().add("line", message("a")));
    does(
        ledger ->
            ledger
                .outbox()
                .add("line", Outgoing.of("elsewhere", new MessageId("a"), "g", "another body")));

    assertThat(list(ledger -> ledger.outbox().unsent("line"))).containsExactly(message("a"));
  }

  @Test
  default void everythingOfAMessageComesBackAsItWas() {
    Outgoing hostile =
        new Outgoing(
            Address.SMS_OUTBOUND,
            new MessageId("a"),
            HOSTILE,
            HOSTILE,
            Map.of("reference", "#7", HOSTILE, HOSTILE),
            Optional.of(NOON));

    does(ledger -> ledger.outbox().add(HOSTILE, hostile));

    assertThat(list(ledger -> ledger.outbox().unsent(HOSTILE))).containsExactly(hostile);
  }

  @Test
  default void aBodyMadeOfJsonComesBackWordForWord() {
    ChatLine line = ChatLine.of(new MessageId("l"), Half.SKYPE_TO_SMS, ALICE, HOSTILE);

    does(ledger -> ledger.outbox().add("s", Outgoing.of("a", line.id(), "g", Json.write(line))));

    Outgoing kept = apply(ledger -> ledger.outbox().unsent("s")).get(0);
    assertThat(Json.read(kept.body(), ChatLine.class)).isEqualTo(line);
  }

  @Test
  default void whatIsUnconfirmedIsGivenOldestFirstWhateverItsSource() {
    for (String id : List.of("3", "1", "2")) {
      does(ledger -> ledger.outbox().add("source of " + id, message(id)));
    }

    assertThat(list(ledger -> ledger.outbox().unsentOutside(FAR, FAR, 2)))
        .containsExactly(message("3"), message("1"));
    assertThat(list(ledger -> ledger.outbox().unsentOutside(Instant.EPOCH, FAR, 2))).isEmpty();
  }

  @Test
  default void whatWasAddedAtATimeStillToComeIsGivenToo() {
    does(ledger -> ledger.outbox().add("source", message("1")));

    assertThat(list(ledger -> ledger.outbox().unsentOutside(Instant.EPOCH, Instant.EPOCH, 2)))
        .containsExactly(message("1"));
  }

  /** Where the store is, for another process. */
  StoreSettings settings();

  @Test
  default void whatAProcessAddedIsLookedForByItselfAloneAlsoAfterARestart() {
    try (Store left = SqlStore.open(settings(), Clock.systemUTC(), "left")) {
      left.submit(ledger -> added(ledger, "1")).join();
    }
    try (Store left = SqlStore.open(settings(), Clock.systemUTC(), "left");
        Store right = SqlStore.open(settings(), Clock.systemUTC(), "right")) {
      right.submit(ledger -> added(ledger, "2")).join();

      assertThat(left.submit(ledger -> ledger.outbox().unsentOutside(FAR, FAR, 9)).join())
          .containsExactly(message("1"));
      assertThat(right.submit(ledger -> ledger.outbox().unsentOutside(FAR, FAR, 9)).join())
          .containsExactly(message("2"));
    }
  }

  @Test
  default void theOrderHoldsOverARestartAfterTheClockWasSetBack() {
    Clock setBack = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
    try (Store before = SqlStore.open(settings(), Clock.systemUTC(), "half")) {
      before.submit(ledger -> added(ledger, "1")).join();
    }
    try (Store after = SqlStore.open(settings(), setBack, "half")) {
      after.submit(ledger -> added(ledger, "2")).join();

      assertThat(after.submit(ledger -> ledger.outbox().unsentOutside(FAR, FAR, 9)).join())
          .containsExactly(message("1"), message("2"));
    }
  }

  @Test
  default void theOrderHoldsWhenOneWhoWaitedTakesOverAfterTheClockWasSetBack() {
    Clock setBack = Clock.offset(Clock.systemUTC(), Duration.ofHours(-1));
    try (Store before = SqlStore.open(settings(), Clock.systemUTC(), "half");
        Store waiting = SqlStore.open(settings(), setBack, "half")) {
      before.submit(ledger -> added(ledger, "1")).join();

      waiting.submit(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS)).join();
      waiting.submit(ledger -> added(ledger, "2")).join();

      assertThat(waiting.submit(ledger -> ledger.outbox().unsentOutside(FAR, FAR, 9)).join())
          .containsExactly(message("1"), message("2"));
    }
  }

  private static boolean added(Ledger ledger, String id) {
    ledger.outbox().add("source of " + id, message(id));
    return true;
  }

  private static Outgoing message(String id) {
    return Outgoing.of(Address.SMS_OUTBOUND, new MessageId(id), "+447400123456", "{\"v\":1}");
  }
}
