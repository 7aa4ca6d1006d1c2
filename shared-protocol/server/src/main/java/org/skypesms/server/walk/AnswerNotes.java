package org.skypesms.server.walk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.Half;
import org.skypesms.state.Ledger;
import org.skypesms.state.PendingAnswer;
import org.skypesms.state.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is noted of deliveries and their answers. That one was answered with an error, or that a
 * session has ended, is noted before any later delivery is: else what comes again would be taken
 * for another message. What the store cannot take now is owed to it. Safe for use by any thread.
 */
final class AnswerNotes {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerNotes.class);

  private final Half half;
  private final Store store;
  private final Tenure tenure;
  private final Standstill standstill;
  private final Clock clock;
  private final List<Consumer<Ledger>> owed = new ArrayList<>();
  private CompletableFuture<Void> paying = CompletableFuture.completedFuture(null);

  AnswerNotes(Half half, Store store, Tenure tenure, Standstill standstill, Clock clock) {
    this.half = half;
    this.store = store;
    this.tenure = tenure;
    this.standstill = standstill;
    this.clock = clock;
  }

  /**
   * Notes that an answer is pending; fails when the delivery was answered meanwhile, or when
   * another instance is active: what this one noted would be no orphan that the other can find.
   */
  CompletableFuture<PendingAnswer> pending(Attempt attempt) {
    return paid()
        .thenCompose(paid -> store.submit(ledger -> pending(ledger, attempt)))
        .thenApply(AnswerNotes::notTooLate);
  }

  private PendingAnswer pending(Ledger ledger, Attempt attempt) {
    tenure.demand(ledger);
    return attempt.refused()
        ? null
        : attempt.known(
            ledger
                .pendingAnswers()
                .pending(
                    half,
                    attempt.link(),
                    attempt.session(),
                    attempt.digest(),
                    clock.instant(),
                    standstill.lately()));
  }

  private static PendingAnswer notTooLate(PendingAnswer pending) {
    if (pending == null) {
      throw new Unavailable("it was answered with an error before it could be kept");
    }
    return pending;
  }

  /**
   * Notes that the message is kept and about to be answered so, unless it was refused already;
   * fails when another instance is active, which takes it for one that was not answered.
   */
  CompletableFuture<Void> answered(Attempt attempt, PendingAnswer pending) {
    return submit(
        ledger -> {
          if (!attempt.refused()) {
            tenure.demand(ledger);
            ledger.pendingAnswers().answered(pending.id(), clock.instant());
          }
        });
  }

  /** Notes, once, that it is answered with an error; completes in any case. */
  CompletableFuture<Void> refused(Attempt attempt) {
    return attempt.refuse()
        ? noteOrOwe(
            ledger ->
                attempt
                    .id()
                    .ifPresent(
                        id ->
                            ledger
                                .pendingAnswers()
                                .refused(id, attempt.session(), clock.instant())))
        : CompletableFuture.completedFuture(null);
  }

  /** Notes that a session has ended; completes in any case. */
  CompletableFuture<Void> ended(String session) {
    return noteOrOwe(ledger -> ledger.pendingAnswers().orphan(half, session));
  }

  /** Owed until it is noted, so that nothing that comes later is noted while this is under way. */
  private synchronized CompletableFuture<Void> noteOrOwe(Consumer<Ledger> note) {
    owed.add(note);
    return paid().exceptionally(failure -> null);
  }

  private synchronized Void owe(List<Consumer<Ledger>> notes, Throwable failure) {
    LOG.warn("what became of deliveries cannot be noted yet: {}", failure.toString());
    owed.addAll(notes);
    return null;
  }

  /** Completes when nothing is owed that was owed at the call. */
  private synchronized CompletableFuture<Void> paid() {
    if (!paying.isDone()) {
      return paying.thenCompose(before -> paid());
    }
    if (owed.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    List<Consumer<Ledger>> notes = List.copyOf(owed);
    owed.clear();
    paying =
        submit(ledger -> notes.forEach(note -> note.accept(ledger)))
            .whenComplete(
                (done, failure) -> {
                  if (failure != null) {
                    owe(notes, failure);
                  }
                });
    return paying;
  }

  private CompletableFuture<Void> submit(Consumer<Ledger> note) {
    return store.submit(
        ledger -> {
          note.accept(ledger);
          return null;
        });
  }
}
