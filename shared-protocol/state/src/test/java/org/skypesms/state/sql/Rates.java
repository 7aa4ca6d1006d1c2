package org.skypesms.state.sql;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscMessageId;
import org.skypesms.message.TextState;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how many changes a second the store takes, one line for each step of a text's way. Run
 * by hand with the store's URL, user and password, in two processes at once too.
 */
final class Rates {

  private static final Logger LOG = LoggerFactory.getLogger(Rates.class);
  private static final int COUNT = 40_000;
  private static final int WINDOW = 2_000;
  private static final Conversation CONVERSATION =
      new Conversation(new PhoneNumber("+447400123456"), new PhoneNumber("+447400000001"));

  private final String run = UUID.randomUUID().toString();
  private final Skypename person = new Skypename("p" + run);
  private final Instant now = Instant.now();
  private final Store store;

  private Rates(Store store) {
    this.store = store;
  }

  /** With URL, and user and password if there are any. */
  public static void main(String... args) {
    StoreSettings settings =
        new StoreSettings(args[0], args.length > 1 ? args[1] : "", args.length > 2 ? args[2] : "");
    long start = System.nanoTime();
    try (Store store = SqlStore.open(settings, Clock.systemUTC())) {
      store.submit(ledger -> ledger.counters().all()).join();
      LOG.warn("opened in {} ms", Duration.ofNanos(System.nanoTime() - start).toMillis());
      new Rates(store).measure();
    }
  }

  private void measure() {
    rate("seen for warming up", WINDOW, i -> seen("w" + i));
    rate("line seen", WINDOW, i -> seen("s" + i));
    rate("line taken", WINDOW, this::taken);
    rate("outbox confirmed", WINDOW, this::confirmed);
    long epoch = store.submit(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS)).join();
    rate("text claimed", WINDOW, i -> claimed(i, epoch));
    rate("part and text sent", WINDOW, this::sent);
    rate("receipt matched", WINDOW, this::delivered);
    rate("answer pending, answered", WINDOW, this::pending);
    rate("line seen, 50 at a time", 50, i -> seen("f" + i));
    rate("line seen, one at a time", 1, i -> seen("o" + i));
  }

  private void rate(String what, int window, IntFunction<CompletableFuture<?>> step) {
    Semaphore free = new Semaphore(window);
    AtomicLong longest = new AtomicLong();
    AtomicLong failed = new AtomicLong();
    int count = window < 10 ? COUNT / 10 : COUNT;
    long start = System.nanoTime();
    for (int i = 0; i < count; i++) {
      free.acquireUninterruptibly();
      long submitted = System.nanoTime();
      var unused =
          step.apply(i)
              .whenComplete(
                  (result, failure) -> {
                    longest.accumulateAndGet(System.nanoTime() - submitted, Math::max);
                    if (failure != null) {
                      failed.incrementAndGet();
                    }
                    free.release();
                  });
    }
    free.acquireUninterruptibly(window);
    long perSecond = count * 1_000_000_000L / (System.nanoTime() - start);
    LOG.warn(
        "{}: {} a second, the longest took {} ms, {} failed",
        what,
        perSecond,
        longest.get() / 1_000_000,
        failed);
  }

  private CompletableFuture<?> seen(String id) {
    return store.submit(ledger -> ledger.sources().firstSight(run + id, now));
  }

  private CompletableFuture<?> taken(int i) {
    return store.submit(
        ledger -> {
          ledger.sources().firstSight(run + i, now);
          int reference = ledger.texts().nextReference(person);
          ledger.texts().add(text(i, reference));
          ledger.conversations().wrote(person, CONVERSATION, now);
          ledger.outbox().add(run + i, Outgoing.of(Address.SMS_OUTBOUND, id(i), "g", "{\"v\":1}"));
          return reference;
        });
  }

  private CompletableFuture<?> confirmed(int i) {
    return store.submit(
        ledger -> {
          ledger.outbox().sent(id(i));
          return i;
        });
  }

  private CompletableFuture<?> claimed(int i, long epoch) {
    return store.submit(
        ledger -> {
          ledger.parts().claim(new Claim(id(i), epoch, "main", 1, 1, now));
          return i;
        });
  }

  private CompletableFuture<?> sent(int i) {
    return store.submit(
        ledger -> {
          ledger
              .parts()
              .store(
                  new Part(
                      id(i),
                      1,
                      1,
                      "main",
                      CONVERSATION.phone(),
                      Optional.of(new SmscMessageId(run + i)),
                      PartState.ACCEPTED,
                      "",
                      now));
          return ledger.texts().advance(id(i), TextState.SENT, "", now);
        });
  }

  private CompletableFuture<?> delivered(int i) {
    return store.submit(
        ledger -> {
          List<Part> parts =
              ledger.parts().matching("main", CONVERSATION.phone(), List.of(run + i));
          ledger.parts().advance(parts.get(0), PartState.DELIVERED, "", now);
          return ledger.texts().advance(parts.get(0).text(), TextState.DELIVERED, "", now);
        });
  }

  private CompletableFuture<?> pending(int i) {
    return store
        .submit(
            ledger ->
                ledger
                    .pendingAnswers()
                    .pending(Half.SMS_TO_SKYPE, "main", run, run + i, now, Optional.empty()))
        .thenCompose(
            id ->
                store.submit(
                    ledger -> {
                      ledger.pendingAnswers().answered(id.id(), now);
                      return id;
                    }));
  }

  private Text text(int i, int reference) {
    return Text.queued(id(i), person, reference, Half.SKYPE_TO_SMS, CONVERSATION, 1, now);
  }

  private MessageId id(int i) {
    return new MessageId(run + "/" + i);
  }
}
