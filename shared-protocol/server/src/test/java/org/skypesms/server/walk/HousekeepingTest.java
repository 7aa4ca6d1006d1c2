package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.state.ForgetPerson;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

/** What is old is forgotten to its end, in steps. */
class HousekeepingTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final Conversation PAIR =
      new Conversation(new PhoneNumber("+447400123456"), new PhoneNumber("+447400000001"));
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration AHEAD = Duration.ofDays(120);
  private static final int MANY = 2 * Prune.STEP + 1;

  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private Store store;
  private Housekeeping housekeeping;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
    Steps steps = new Steps(store, message -> CompletableFuture.completedFuture(null), clock);
    housekeeping =
        new Housekeeping(
            store, steps, Duration.ofDays(90), Duration.ofDays(7), AHEAD, clock, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void keepMany(Instant at) {
    store
        .submit(
            ledger -> {
              for (int number = 1; number <= MANY; number++) {
                ledger.sources().firstSight("line-" + number, at);
                ledger
                    .texts()
                    .add(
                        Text.queued(
                                new MessageId("text-" + number),
                                ALICE,
                                number,
                                Half.SKYPE_TO_SMS,
                                PAIR,
                                1,
                                at)
                            .changed(TextState.DELIVERED, "", at));
              }
              return null;
            })
        .join();
  }

  private void forget() {
    housekeeping.prune().toCompletableFuture().orTimeout(60, TimeUnit.SECONDS).join();
  }

  private int texts() {
    return store
        .submit(ledger -> ledger.texts().counts(ALICE).values().stream().mapToInt(n -> n).sum())
        .join();
  }

  @Test
  void whatIsOldIsForgottenHoweverMuchItIs() {
    keepMany(NOW.minus(Duration.ofDays(91)));

    forget();

    assertThat(texts()).isZero();
    assertThat(store.submit(ledger -> ledger.sources().firstSight("line-1", NOW)).join()).isTrue();
  }

  @Test
  void whoWantsToBeForgottenIsSoWhenAnswersNeedNotFindThemAnyMore() {
    keepMany(NOW.minus(Duration.ofDays(8)));
    ask(Duration.ofDays(6));

    forget();

    assertThat(texts()).isEqualTo(MANY);

    ask(Duration.ofDays(8));
    forget();

    assertThat(texts()).isZero();
  }

  /** The time of a scheduled text comes although it was withdrawn. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aWithdrawnTextIsRememberedUntilItsTimeIsOverWhateverElseIsForgotten(boolean person) {
    withdraw(1, AHEAD.minusDays(1));
    withdraw(2, AHEAD.plusDays(8));
    if (person) {
      ask(Duration.ofDays(8));
    }

    forget();

    assertThat(texts()).isEqualTo(1);
    assertThat(store.submit(ledger -> ledger.texts().find(new MessageId("text-1"))).join())
        .isPresent();
  }

  private void withdraw(int reference, Duration ago) {
    Instant at = NOW.minus(ago);
    MessageId id = new MessageId("text-" + reference);
    Text text =
        Text.queued(id, ALICE, reference, Half.SKYPE_TO_SMS, PAIR, 1, at)
            .changed(TextState.CANCELLED, "", at);
    store
        .submit(
            ledger -> {
              ledger.texts().add(text);
              return null;
            })
        .join();
  }

  private void ask(Duration ago) {
    store
        .submit(
            ledger -> {
              ForgetPerson.forget(ledger, ALICE, NOW.minus(ago));
              return null;
            })
        .join();
  }
}
