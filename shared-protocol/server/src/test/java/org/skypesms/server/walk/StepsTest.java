package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
  private static final Instant FAR = Instant.parse("2999-01-01T00:00:00Z");

  private final Clock clock = Clock.systemUTC();
  private final List<String> stored = new CopyOnWriteArrayList<>();
  private final Set<String> refused = new HashSet<>();
  private Store store;
  private Steps steps;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
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

  @Test
  void whatIsMerelySlowIsNotSentTwiceAndNothingOvertakesIt() {
    CompletableFuture<Void> slow = new CompletableFuture<>();
    Steps patient =
        new Steps(
            store, message -> message.id().value().equals("a1") ? slow : send(message), clock);
    CompletableFuture<Void> first =
        patient.once(SOURCE, ledger -> ledger.outbox().add(SOURCE, message("a1", "a")));
    add("a2", "b1");
    await().until(() -> unsent().size() == 3);

    assertThat(done(patient.sendLeft(unsent()))).isTrue();

    assertThat(stored).containsExactly("b1");
    slow.complete(null);
    assertThat(done(first)).isTrue();
    assertThat(done(patient.sendLeft(unsent()))).isTrue();
    assertThat(stored).containsExactly("b1", "a2");
    assertThat(unsent()).isEmpty();
  }

  @Test
  void whatIsUnderWayIsWaitedForAndNeverSentByTwoAtATime() {
    Map<String, CompletableFuture<Void>> slow = new ConcurrentHashMap<>();
    Steps patient = new Steps(store, message -> slowly(message, slow), clock);
    CompletableFuture<Void> first =
        patient.once(
            SOURCE,
            ledger -> {
              ledger.outbox().add(SOURCE, message("a1", "a"));
              ledger.outbox().add(SOURCE, message("a2", "a"));
            });
    await().until(() -> stored.equals(List.of("a1")));

    CompletableFuture<Void> again = patient.resume(SOURCE);
    store.submit(ledger -> null).join();
    assertThat(again).isNotDone();
    slow.get("a1").complete(null);
    await().until(() -> slow.containsKey("a2"));
    slow.get("a2").complete(null);

    assertThat(done(again)).isTrue();
    assertThat(done(first)).isTrue();
    assertThat(stored).containsExactly("a1", "a2");
  }

  @Test
  void whoWaitsForWhatIsUnderWayFailsWithItAndMaySendItThen() {
    CompletableFuture<Void> slow = new CompletableFuture<>();
    Steps patient = new Steps(store, message -> stored.isEmpty() ? slow : send(message), clock);
    CompletableFuture<Void> first =
        patient.once(SOURCE, ledger -> ledger.outbox().add(SOURCE, message("a1", "a")));
    await().until(() -> unsent().size() == 1);
    CompletableFuture<Void> again = patient.resume(SOURCE);
    store.submit(ledger -> null).join();
    slow.completeExceptionally(new BrokerUnavailable("away"));

    assertThat(done(first)).isFalse();
    assertThat(done(again)).isFalse();
    stored.add("the broker is back");
    assertThat(done(patient.resume(SOURCE))).isTrue();
    assertThat(stored).containsExactly("the broker is back", "a1");
  }

  private CompletableFuture<Void> slowly(
      Outgoing message, Map<String, CompletableFuture<Void>> slow) {
    CompletableFuture<Void> confirmed = new CompletableFuture<>();
    slow.put(message.id().value(), confirmed);
    stored.add(message.id().value());
    return confirmed;
  }

  @Test
  void whatFailedIsLeftAndSentAgain() {
    refused.add("a1");
    taken("a1");
    refused.clear();

    assertThat(done(steps.sendLeft(unsent()))).isTrue();

    assertThat(stored).containsExactly("a1");
  }

  private void add(String... messages) {
    store
        .submit(
            ledger -> {
              for (String message : messages) {
                ledger.outbox().add("another", message(message, message.substring(0, 1)));
              }
              return null;
            })
        .join();
  }

  private List<Outgoing> unsent() {
    return store.submit(ledger -> ledger.outbox().unsentOutside(FAR, FAR, 9)).join();
  }

  private Housekeeping housekeeping(Duration offset) {
    Clock later = Clock.offset(clock, offset);
    Duration week = Duration.ofDays(7);
    return new Housekeeping(store, steps, Duration.ofDays(90), week, week, later, later);
  }

  @Test
  void whatWasLeftBeforeTheStartIsSentAtOnceAndWhatIsUnderWayLater() {
    Housekeeping running = housekeeping(Duration.ZERO);
    assertThat(done(running.sendLeftOvers())).isTrue();
    refused.add("a1");
    taken("a1");
    refused.clear();
    Housekeeping restarted = housekeeping(Duration.ofSeconds(1));

    assertThat(done(running.sendLeftOvers())).isTrue();
    assertThat(stored).isEmpty();
    assertThat(done(restarted.sendLeftOvers())).isTrue();

    assertThat(stored).containsExactly("a1");
  }

  @Test
  void whatIsAddedWhileALookWaitsForTheStoreIsUnderWayAndIsLeftAlone() {
    Housekeeping begunBefore = housekeeping(Duration.ofSeconds(-1));
    refused.add("a1");
    taken("a1");
    refused.clear();

    assertThat(done(begunBefore.sendLeftOvers())).isTrue();

    assertThat(stored).isEmpty();
  }

  @Test
  void whatWasLeftBeforeTheClockWasSetBackIsSent() {
    Housekeeping setBack = housekeeping(Duration.ofHours(-1));
    refused.add("a1");
    taken("a1");
    refused.clear();

    assertThat(done(setBack.sendLeftOvers())).isTrue();

    assertThat(stored).containsExactly("a1");
  }
}
