package org.skypesms.skypetosms.sending;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.OutboundSms;
import org.skypesms.server.config.Uncertain;
import org.skypesms.server.walk.Tenure;
import org.skypesms.smpp.LinkClosed;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.state.Claim;
import org.skypesms.state.StaleEpoch;
import org.skypesms.state.Store;

/**
 * Writes texts to links: chooses one for each text, waits for a place in the window, stores the
 * claim, submits the parts, stores each result and only then gives the place back, so that never
 * more parts than the window are without a stored result. A text that comes again resumes at the
 * first part without a result. Safe for use by any thread.
 */
public final class TextWriter {

  private static final long LOOK_MILLIS = 100;

  private final Store store;
  private final SendingLinks links;
  private final Results results;
  private final Uncertain policy;
  private final Tenure tenure;
  private final Clock clock;
  private final AtomicInteger references = new AtomicInteger();
  private final Begun begun = new Begun();

  /**
   * Writes to the links while this instance is the active one; when another turns out to be, the
   * tenure is told.
   */
  public TextWriter(
      Store store,
      SendingLinks links,
      Results results,
      Uncertain policy,
      Tenure tenure,
      Clock clock) {
    this.store = store;
    this.links = links;
    this.results = results;
    this.policy = policy;
    this.tenure = tenure;
    this.clock = clock;
    this.references.set((int) clock.millis());
  }

  /**
   * Writes the text. The stage completes when every part has a stored result; it fails with {@link
   * Unavailable} when some part was certainly not taken and is to be tried again.
   */
  public CompletionStage<OutboundSms> write(Wanted wanted) {
    wanted.claim().ifPresent(claim -> begun.add(wanted.text().id()));
    return begun.until(wanted.text().id(), writeOn(wanted));
  }

  /** Whether nothing is begun and not done with. */
  public boolean idle() {
    return begun.none();
  }

  private CompletionStage<OutboundSms> writeOn(Wanted wanted) {
    if (!wanted.wanted()) {
      return CompletableFuture.completedFuture(wanted.text());
    }
    return write(wanted, links.choose(wanted));
  }

  private CompletionStage<OutboundSms> write(Wanted wanted, SendingLink link) {
    int reference = link.reference(reference(wanted));
    List<Submission> submissions = link.submissions(wanted.text(), reference);
    Claim claim = claim(wanted.text(), link, reference, submissions.size());
    if (wanted.begunOtherwise(claim)) {
      return write(wanted.unclaimed(), link);
    }
    if (wanted.stranded(claim)) {
      return strand(wanted);
    }
    List<PartPlan> plans = PartPlan.of(wanted, submissions.size(), policy);
    if (plans.stream().anyMatch(PartPlan::doubtful) && !link.link().answers()) {
      return later(wanted);
    }
    Round round =
        new Round(
            wanted.text(),
            submissions,
            link,
            results,
            links.patience(wanted, link),
            !wanted.untaken(),
            tenure);
    return round(wanted, round, plans, claim)
        .thenCompose(outcomes -> afterRound(wanted.text(), outcomes))
        .exceptionallyCompose(failure -> fate(wanted, failure));
  }

  /** One of this process's own where only this link makes several parts of the text. */
  private int reference(Wanted wanted) {
    return wanted
        .claim()
        .map(Claim::concatenation)
        .orElseGet(() -> wanted.reference().orElseGet(references::incrementAndGet));
  }

  /** What is left of the text can follow its first part no more: its person is told. */
  private CompletionStage<OutboundSms> strand(Wanted wanted) {
    int parts = wanted.claim().orElseThrow().parts();
    List<PartPlan> left = PartPlan.of(wanted, parts, policy);
    return left.isEmpty()
        ? results.judge(wanted.text().id(), parts).thenApply(judged -> wanted.text())
        : store.submit(ledger -> results.stranded(ledger, wanted.text(), left));
  }

  /**
   * The one resend is not given to a peer that is away, or that was not heard of since; nor when
   * the answer came after all.
   */
  private CompletionStage<OutboundSms> later(Wanted wanted) {
    return CompletableFuture.supplyAsync(
            () -> links.choose(wanted).link().answers(),
            CompletableFuture.delayedExecutor(LOOK_MILLIS, TimeUnit.MILLISECONDS))
        .thenCompose(
            answers -> answers ? asKept(wanted.text()).thenCompose(this::writeOn) : later(wanted));
  }

  private CompletionStage<Wanted> asKept(OutboundSms text) {
    return store.submit(
        ledger ->
            new Wanted(
                text,
                Claiming.open(ledger, text),
                ledger.parts().claim(text.id()),
                ledger.parts().of(text.id())));
  }

  private Claim claim(OutboundSms text, SendingLink link, int reference, int parts) {
    return new Claim(
        text.id(),
        tenure.epoch(),
        link.name(),
        reference,
        parts,
        clock.instant(),
        link.cutting().written());
  }

  private CompletionStage<List<SubmitOutcome>> round(
      Wanted wanted, Round round, List<PartPlan> plans, Claim claim) {
    if (plans.isEmpty()) {
      return results.judge(wanted.text().id(), claim.parts()).thenApply(judged -> List.of());
    }
    if (policy == Uncertain.REPORT
        && plans.stream().anyMatch(plan -> plan.reportedOnly(wanted, policy))) {
      return report(wanted, round, plans);
    }
    return round.run(plans, () -> claim(wanted, claim, plans));
  }

  /**
   * Parts that a crash left without an answer are called uncertain, and nothing is sent; what is
   * certainly open follows in the next round.
   */
  private CompletionStage<List<SubmitOutcome>> report(
      Wanted wanted, Round round, List<PartPlan> plans) {
    SubmitOutcome uncertain = new SubmitOutcome.Uncertain("no answer before a restart");
    CompletableFuture<?>[] stored =
        plans.stream()
            .filter(plan -> plan.reportedOnly(wanted, policy))
            .map(plan -> round.store(plan, uncertain).toCompletableFuture())
            .toArray(CompletableFuture[]::new);
    return CompletableFuture.allOf(stored).thenApply(all -> List.of(uncertain));
  }

  /**
   * A link that is closed and an epoch that is over are no fault of the text: another instance will
   * send it. A text that gave its waiting up takes another link.
   */
  private CompletionStage<OutboundSms> fate(Wanted wanted, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof CancellationException) {
      return writeOn(wanted);
    }
    if (cause instanceof StaleEpoch) {
      tenure.end();
    }
    boolean passing = cause instanceof StaleEpoch || cause instanceof LinkClosed;
    return CompletableFuture.failedFuture(
        passing ? new Unavailable(cause.getMessage(), cause) : cause);
  }

  /** What was not taken under an earlier claim may be taken from now on. */
  private CompletionStage<Boolean> claim(Wanted wanted, Claim claim, List<PartPlan> plans) {
    OutboundSms text = wanted.text();
    tenure.demandNow();
    begun.add(text.id());
    boolean doubtful = plans.stream().anyMatch(PartPlan::doubtful);
    return store.submit(
        ledger -> {
          if (Claiming.optedOut(ledger, text)) {
            results.optedOut(ledger, text.id());
            return false;
          }
          if (!wanted.copies().isEmpty()) {
            ledger.parts().discardNotTaken(text.id());
          }
          return Claiming.claim(ledger, claim, doubtful, wanted.lost(plans, clock.instant()));
        });
  }

  private CompletionStage<OutboundSms> afterRound(OutboundSms text, List<SubmitOutcome> outcomes) {
    if (outcomes.stream().allMatch(TextWriter::settled)) {
      return CompletableFuture.completedFuture(text);
    }
    return asKept(text).thenCompose(this::again);
  }

  private CompletionStage<OutboundSms> again(Wanted after) {
    Optional<String> notTaken = Results.notTaken(after.copies());
    if (after.wanted() && notTaken.isPresent()) {
      return CompletableFuture.failedFuture(
          new Unavailable("the SMSC did not take " + after.text() + ": " + notTaken.get()));
    }
    return writeOn(after);
  }

  private static boolean settled(SubmitOutcome outcome) {
    return outcome instanceof SubmitOutcome.Accepted || outcome instanceof SubmitOutcome.Rejected;
  }
}
