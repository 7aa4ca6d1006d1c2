package org.skypesms.skypetosms.sending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.OutboundSms;
import org.skypesms.server.config.Uncertain;
import org.skypesms.smpp.Link;
import org.skypesms.smpp.LinkClosed;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.state.Claim;
import org.skypesms.state.StaleEpoch;
import org.skypesms.state.Store;

/**
 * Writes texts to a link: waits for a place in the window, stores the claim, submits the parts,
 * stores each result and only then gives the place back, so that never more parts than the window
 * are without a stored result. A text that comes again resumes at the first part without a result.
 * Safe for use by any thread.
 */
public final class TextWriter {

  private final Store store;
  private final Link link;
  private final TextParts parts;
  private final Results results;
  private final Uncertain policy;
  private final long epoch;
  private final Runnable superseded;
  private final Clock clock;
  private final AtomicInteger references = new AtomicInteger();

  /**
   * Writes to the link as the instance of the given epoch; when that is over, the superseded
   * instance is told.
   */
  public TextWriter(
      Store store,
      Link link,
      TextParts parts,
      Results results,
      Uncertain policy,
      long epoch,
      Runnable superseded,
      Clock clock) {
    this.store = store;
    this.link = link;
    this.parts = parts;
    this.results = results;
    this.policy = policy;
    this.epoch = epoch;
    this.superseded = superseded;
    this.clock = clock;
    this.references.set(clock.instant().getNano());
  }

  /**
   * Writes the text. The stage completes when every part has a stored result; it fails with {@link
   * Unavailable} when some part was certainly not taken and is to be tried again.
   */
  public CompletionStage<OutboundSms> write(Wanted wanted) {
    if (!wanted.wanted()) {
      return CompletableFuture.completedFuture(wanted.text());
    }
    int concatenation =
        wanted
            .claim()
            .map(Claim::concatenation)
            .orElseGet(() -> references.incrementAndGet() & 0xFF);
    List<Submission> submissions = parts.submissions(wanted.text(), concatenation);
    List<PartPlan> plans = PartPlan.of(wanted, submissions.size(), policy);
    Claim claim =
        new Claim(
            wanted.text().id(),
            epoch,
            link.name(),
            concatenation,
            submissions.size(),
            clock.instant());
    Supplier<CompletionStage<Boolean>> claiming = once(() -> claim(claim, plans));
    CompletableFuture<?>[] rounds =
        plans.stream()
            .map(plan -> round(wanted, plan, submissions, claiming).toCompletableFuture())
            .toArray(CompletableFuture[]::new);
    return CompletableFuture.allOf(rounds)
        .thenCompose(all -> afterRound(wanted.text(), plans))
        .exceptionallyCompose(this::fate);
  }

  /**
   * A link that is closed and an epoch that is over are no fault of the text: another instance will
   * send it.
   */
  private CompletionStage<OutboundSms> fate(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof StaleEpoch) {
      superseded.run();
    }
    boolean passing = cause instanceof StaleEpoch || cause instanceof LinkClosed;
    return CompletableFuture.failedFuture(
        passing ? new Unavailable(cause.getMessage(), cause) : cause);
  }

  private CompletionStage<?> round(
      Wanted wanted,
      PartPlan plan,
      List<Submission> submissions,
      Supplier<CompletionStage<Boolean>> claiming) {
    if (plan.reportedOnly(wanted, policy)) {
      return results.store(
          wanted.text(),
          link.name(),
          submissions.size(),
          plan,
          new SubmitOutcome.Uncertain("no answer before a restart"));
    }
    return link.slot()
        .thenCompose(
            slot ->
                claiming
                    .get()
                    .thenCompose(
                        claimed ->
                            claimed
                                ? submit(wanted.text(), plan, submissions, slot)
                                : CompletableFuture.completedFuture(null))
                    .whenComplete((done, failure) -> slot.release()));
  }

  private CompletionStage<Void> submit(
      OutboundSms text, PartPlan plan, List<Submission> submissions, Link.Slot slot) {
    return slot.submit(submissions.get(plan.number() - 1))
        .thenCompose(
            outcome -> results.store(text, link.name(), submissions.size(), plan, outcome));
  }

  private CompletionStage<Boolean> claim(Claim claim, List<PartPlan> plans) {
    boolean doubtful = plans.stream().anyMatch(PartPlan::doubtful);
    return store.submit(ledger -> Claiming.claim(ledger, claim, doubtful));
  }

  private CompletionStage<OutboundSms> afterRound(OutboundSms text, List<PartPlan> plans) {
    if (plans.isEmpty()) {
      return CompletableFuture.completedFuture(text);
    }
    return store
        .submit(
            ledger ->
                new Wanted(
                    text,
                    Claiming.open(ledger, text),
                    ledger.parts().claim(text.id()),
                    ledger.parts().of(text.id())))
        .thenCompose(this::again);
  }

  private CompletionStage<OutboundSms> again(Wanted after) {
    Optional<String> notTaken = Results.notTaken(after.copies());
    if (after.wanted() && notTaken.isPresent()) {
      return CompletableFuture.failedFuture(
          new Unavailable("the SMSC did not take " + after.text() + ": " + notTaken.get()));
    }
    return write(after);
  }

  private static <T> Supplier<CompletionStage<T>> once(Supplier<CompletionStage<T>> action) {
    AtomicReference<CompletableFuture<T>> running = new AtomicReference<>();
    return () -> {
      CompletableFuture<T> mine = new CompletableFuture<>();
      if (running.compareAndSet(null, mine)) {
        action.get().whenComplete((value, failure) -> finish(mine, value, failure));
      }
      return running.get();
    };
  }

  private static <T> void finish(CompletableFuture<T> future, T value, Throwable failure) {
    if (failure == null) {
      future.complete(value);
      return;
    }
    future.completeExceptionally(failure);
  }
}
