package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.MessageId;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

/** What follows from a message, over crashes: one is a second instance on the same state. */
class StepsTest {

  private static final String SOURCE = "the line";

  private final Clock clock = Clock.systemUTC();
  private final List<String> stored = new ArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private Store store;
  private Steps steps;

  @BeforeEach
  void open(@TempDir Path directory) {
    store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite:" + directory.resolve("state.db"), "", ""), clock);
    steps = new Steps(store, this::send, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private CompletableFuture<Void> send(Outgoing message) {
    if (refused.contains(message.id().value())) {
      return CompletableFuture.failedFuture(new BrokerUnavailable("away"));
    }
    stored.add(message.id().value());
    return CompletableFuture.completedFuture(null);
  }

  private static Outgoing message(String id, String lane) {
    return new Outgoing("sms.outbound", new MessageId(id), lane, "{}", Map.of(), Optional.empty());
  }

  /** Whether it was taken, so that it can be acknowledged. */
  private boolean taken(String... messages) {
    return done(
        steps.once(
            SOURCE,
            ledger -> {
              for (String message : messages) {
                ledger.outbox().add(SOURCE, message(message, message.substring(0, 1)));
              }
            }));
  }

  private static boolean done(CompletionStage<Void> stage) {
    return stage
        .toCompletableFuture()
        .orTimeout(20, TimeUnit.SECONDS)
        .handle((done, failure) -> failure == null)
        .join();
  }

  @Test
  void aRepeatedMessageChangesNothingAndHasNothingLeftToSend() {
    assertThat(taken("a1", "a2")).isTrue();

    assertThat(taken("a1", "a2", "a3")).isTrue();

    assertThat(stored).containsExactly("a1", "a2");
  }

  @Test
  void whatACrashLeftOfAMessageIsSentWhenItComesAgain() {
    refused.add("a2");
    assertThat(taken("a1", "a2", "b1")).isFalse();
    refused.clear();
    stored.clear();
    steps = new Steps(store, this::send, clock);

    assertThat(taken("other")).isTrue();

    assertThat(stored).containsExactlyInAnyOrder("a1", "a2", "b1").containsSubsequence("a1", "a2");
  }

  @Test
  void nothingOfALaneIsStoredWithoutWhatComesBeforeIt() {
    refused.add("a1");

    assertThat(taken("a1", "a2", "b1")).isFalse();

    assertThat(stored).containsExactly("b1");
  }

  private Housekeeping housekeeping(Duration offset) {
    Clock later = Clock.offset(clock, offset);
    return new Housekeeping(store, steps, Duration.ofDays(90), Duration.ofDays(7), later, later);
  }

  @Test
  void whatWasLeftBeforeTheStartIsSentAtOnceAndWhatIsUnderWayLater() {
    Housekeeping running = housekeeping(Duration.ZERO);
    assertThat(done(running.sendLeftOvers())).isTrue();
    refused.add("a1");
    taken("a1");
    refused.clear();
    Housekeeping restarted = housekeeping(Duration.ofSeconds(3));

    assertThat(done(running.sendLeftOvers())).isTrue();
    assertThat(stored).isEmpty();
    assertThat(done(restarted.sendLeftOvers())).isTrue();

    assertThat(stored).containsExactly("a1");
  }

  @Test
  void whatAnotherProcessPutsThereJustNowIsLeftToIt() {
    Housekeeping started = housekeeping(Duration.ofMillis(500));
    Housekeeping looking = housekeeping(Duration.ofMillis(-500));
    refused.add("a1");
    taken("a1");
    refused.clear();

    assertThat(done(started.sendLeftOvers())).isTrue();
    assertThat(done(looking.sendLeftOvers())).isTrue();

    assertThat(stored).isEmpty();
  }

  @Test
  void whatCameThereBeforeTheClockWasSetBackIsSent() {
    refused.add("a1");
    taken("a1");
    refused.clear();

    assertThat(done(housekeeping(Duration.ofMinutes(-1)).sendLeftOvers())).isTrue();

    assertThat(stored).containsExactly("a1");
  }
}
