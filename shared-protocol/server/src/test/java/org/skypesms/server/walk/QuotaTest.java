package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

/** How many texts are possible, and when the next is. */
class QuotaTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  /** 0:30 of the second of March in Berlin. */
  private static final Instant NOW = Instant.parse("2026-03-01T23:30:00Z");

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private Store store;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void takes(Instant at, TextState state) {
    Conversation conversation =
        new Conversation(new PhoneNumber("+447400123456"), new PhoneNumber("+447400000001"));
    store
        .submit(
            ledger -> {
              int reference = ledger.texts().nextReference(ALICE);
              ledger
                  .texts()
                  .add(
                      Text.queued(
                              new MessageId("text-" + reference),
                              ALICE,
                              reference,
                              Half.SKYPE_TO_SMS,
                              conversation,
                              1,
                              at)
                          .changed(state, "", at));
              return null;
            })
        .join();
  }

  private Optional<Instant> next(Quota quota, ZoneId zone) {
    return next(quota, zone, 1);
  }

  private Optional<Instant> next(Quota quota, ZoneId zone, int texts) {
    return store.submit(ledger -> quota.next(ledger, ALICE, zone, texts)).join();
  }

  @Test
  void theDayIsThePersonsOwn() {
    Quota quota = new Quota(true, 2, 60, clock);
    takes(NOW.minusSeconds(3 * 3600), TextState.SENT);
    takes(NOW.minusSeconds(100), TextState.SENT);

    assertThat(next(quota, BERLIN)).isEmpty();
    assertThat(next(quota, ZoneOffset.UTC)).contains(Instant.parse("2026-03-02T00:00:00Z"));
    assertThat(number(quota, BERLIN)).isEqualTo(1);
    assertThat(number(quota, ZoneOffset.UTC)).isEqualTo(2);
  }

  @Test
  void aTextTooManyInAMinuteIsPossibleOnceTheOldestIsAMinuteOld() {
    Quota quota = new Quota(true, 500, 2, clock);
    takes(NOW.minusSeconds(40), TextState.SENT);
    takes(NOW.minusSeconds(20), TextState.SENT);

    assertThat(next(quota, BERLIN)).contains(NOW.plusSeconds(20));
  }

  @Test
  void aLineToSeveralCountsAsThatManyTextsAndAtMostAsManyAsTheLimit() {
    Quota quota = new Quota(true, 500, 3, clock);
    takes(NOW.minusSeconds(20), TextState.SENT);

    assertThat(next(quota, BERLIN, 2)).isEmpty();
    assertThat(next(quota, BERLIN, 3)).contains(NOW.plusSeconds(40));
    assertThat(next(quota, BERLIN, 10)).contains(NOW.plusSeconds(40));
  }

  @Test
  void aCancelledTextIsNotGivenBack() {
    Quota quota = new Quota(true, 1, 60, clock);
    takes(NOW, TextState.CANCELLED);

    assertThat(next(quota, BERLIN)).isPresent();
  }

  @Test
  void withoutLimitsEveryTextIsPossible() {
    takes(NOW, TextState.SENT);

    assertThat(next(new Quota(false, 1, 1, clock), BERLIN)).isEmpty();
  }

  private int number(Quota quota, ZoneId zone) {
    return store.submit(ledger -> quota.used(ledger, ALICE, zone)).join();
  }
}
