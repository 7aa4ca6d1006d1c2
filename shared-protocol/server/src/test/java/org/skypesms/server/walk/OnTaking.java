package org.skypesms.server.walk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Half;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;
import org.skypesms.state.Change;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

/** Takes deliveries on a real state, with a broker and a state that may be away or slow. */
abstract class OnTaking {

  /** The store, which may be away, and may be slow. */
  final class Trouble implements Store {

    private final Store store;

    Trouble(Store store) {
      this.store = store;
    }

    @Override
    public <T> CompletableFuture<T> submit(Change<T> change) {
      return storeAway
          ? CompletableFuture.failedFuture(new StateUnavailable("away", null))
          : whenFast.thenCompose(fast -> store.submit(change));
    }

    @Override
    public void close() {
      store.close();
    }
  }

  final Clock clock = Clock.systemUTC();
  final AtomicLong nanos = new AtomicLong();
  final Standstill standstill = new Standstill(nanos::get, clock);
  final List<Outgoing> sent = new ArrayList<>();
  boolean brokerAway;
  boolean brokerStoresAndFails;
  boolean storeAwayOnceSent;
  boolean storeAway;
  CompletableFuture<Void> whenFast = CompletableFuture.completedFuture(null);
  Runnable onSend = () -> {};
  Store store;
  Taking taking;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
    taking =
        new Taking(Half.SMS_TO_SKYPE, new Trouble(store), this::send, begun(), standstill, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** The tenure of an instance that becomes active now, as in {@code Accession}. */
  Tenure begun() {
    Tenure tenure = new Tenure(Half.SMS_TO_SKYPE, () -> true, () -> {});
    store
        .submit(
            ledger -> {
              tenure.begin(ledger);
              ledger.pendingAnswers().orphanAll(Half.SMS_TO_SKYPE);
              return null;
            })
        .join();
    return tenure;
  }

  CompletableFuture<Void> send(Outgoing message) {
    if (brokerAway) {
      return CompletableFuture.failedFuture(new BrokerUnavailable("away", null));
    }
    sent.add(message);
    onSend.run();
    storeAway = storeAwayOnceSent;
    if (brokerStoresAndFails) {
      return CompletableFuture.failedFuture(new BrokerUnavailable("no confirmation", null));
    }
    return CompletableFuture.completedFuture(null);
  }

  static ReceivedShortMessage message(int esmClass, String text) {
    SmscAddress phone = new SmscAddress(1, 1, "447400123456");
    return new ReceivedShortMessage(
        phone,
        phone,
        esmClass,
        0,
        0,
        Octets.of(text.getBytes(StandardCharsets.US_ASCII)),
        Map.of());
  }

  CompletionStage<Void> take(String session, int esmClass, String text) {
    return join(taking.received("smsc", session, message(esmClass, text)));
  }

  static CompletionStage<Void> join(CompletionStage<Void> answer) {
    answer
        .handle((done, failure) -> null)
        .toCompletableFuture()
        .orTimeout(20, TimeUnit.SECONDS)
        .join();
    return answer;
  }

  static boolean ok(CompletionStage<Void> answer) {
    return !answer.toCompletableFuture().isCompletedExceptionally();
  }
}
