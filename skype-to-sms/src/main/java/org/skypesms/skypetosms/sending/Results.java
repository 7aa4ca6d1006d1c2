package org.skypesms.skypetosms.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.SmscMessageId;
import org.skypesms.message.TextState;
import org.skypesms.server.config.Uncertain;
import org.skypesms.smpp.LateAnswers;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.state.Ledger;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores what came of submissions, and with it the state of the text and the line that tells it. A
 * result is stored for as long as it takes: while the store is away the place in the window stays
 * taken. Safe for use by any thread.
 */
public final class Results {

  private static final Logger LOG = LoggerFactory.getLogger(Results.class);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Store store;
  private final StateLines lines;
  private final Uncertain policy;
  private final Clock clock;
  private final LateResults late = new LateResults();

  /** In the given store. */
  public Results(Store store, StateLines lines, Uncertain policy, Clock clock) {
    this.store = store;
    this.lines = lines;
    this.policy = policy;
    this.clock = clock;
  }

  /** To be told of answers that come when they are no longer waited for. */
  public LateAnswers lateAnswers() {
    return late;
  }

  /** Stores what a late answer says, if a copy of a part gets one and is still uncertain. */
  void expectLate(Submission submission, OutboundSms text, String link, int parts, PartPlan plan) {
    late.expect(
        submission,
        outcome -> {
          Part part = part(text, link, plan, outcome);
          if (part.state() == PartState.ACCEPTED || part.state() == PartState.REJECTED) {
            var unused =
                store
                    .<Void>submit(
                        ledger -> uncertain(ledger, part) ? store(ledger, part, parts) : null)
                    .exceptionally(Results::untold);
          }
        });
  }

  private static boolean uncertain(Ledger ledger, Part part) {
    return ledger.parts().of(part.text()).stream()
        .filter(copy -> copy.number() == part.number() && copy.copy() == part.copy())
        .anyMatch(copy -> copy.state() == PartState.UNCERTAIN);
  }

  private static Void untold(Throwable failure) {
    LOG.warn("a late answer could not be stored: {}", failure.toString());
    return null;
  }

  /** Stores the result of one copy of a part. */
  CompletionStage<Void> store(
      OutboundSms text, String link, int parts, PartPlan plan, SubmitOutcome outcome) {
    Part part = part(text, link, plan, outcome);
    return store
        .<Void>submit(ledger -> store(ledger, part, parts))
        .exceptionallyCompose(failure -> later(failure, text, link, parts, plan, outcome));
  }

  private CompletionStage<Void> later(
      Throwable failure,
      OutboundSms text,
      String link,
      int parts,
      PartPlan plan,
      SubmitOutcome outcome) {
    LOG.warn("the result of {} cannot be stored yet: {}", text.id(), failure.toString());
    Executor pause = CompletableFuture.delayedExecutor(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    return CompletableFuture.supplyAsync(() -> store(text, link, parts, plan, outcome), pause)
        .thenCompose(stage -> stage);
  }

  private Void store(Ledger ledger, Part part, int parts) {
    ledger.parts().store(part);
    advance(ledger, part.text(), parts, part.text().value());
    return null;
  }

  /**
   * Brings the text to where its parts are, and tells it as something that follows from the source.
   */
  public void advance(Ledger ledger, MessageId text, int parts, String source) {
    Progress progress = Progress.of(ledger.parts().of(text), parts, policy);
    if (progress.state() != TextState.QUEUED
        && ledger.texts().advance(text, progress.state(), progress.reason(), clock.instant())) {
      lines.tell(ledger, source, text);
    }
  }

  /**
   * Judges a text of which nothing is left to do: what is to become of uncertain parts may be said
   * otherwise now than when its last result was stored.
   */
  CompletionStage<Void> judge(MessageId text, int parts) {
    return store.submit(
        ledger -> {
          advance(ledger, text, parts, text.value());
          return null;
        });
  }

  /**
   * Ends a text of which no part was taken, because its phone wants no more texts, and tells it.
   */
  void optedOut(Ledger ledger, MessageId text) {
    if (ledger.texts().advance(text, TextState.FAILED, StateLines.OPTED_OUT, clock.instant())) {
      lines.tell(ledger, text.value(), text);
    }
  }

  /**
   * Ends a text of which some parts may have been taken and the rest cannot follow, and tells it: a
   * part that certainly was not taken makes it failed.
   */
  OutboundSms stranded(Ledger ledger, OutboundSms text, List<PartPlan> left) {
    boolean doubtful = left.stream().allMatch(PartPlan::doubtful);
    TextState state = doubtful ? TextState.UNKNOWN : TextState.FAILED;
    if (ledger.texts().advance(text.id(), state, StateLines.LINK_GONE, clock.instant())) {
      lines.tell(ledger, text.id().value(), text.id());
    }
    return text;
  }

  private Part part(OutboundSms text, String link, PartPlan plan, SubmitOutcome outcome) {
    Optional<SmscMessageId> id =
        outcome instanceof SubmitOutcome.Accepted accepted ? accepted.id() : Optional.empty();
    return new Part(
        text.id(),
        plan.number(),
        plan.copy(),
        link,
        text.to(),
        id,
        state(outcome),
        reason(outcome),
        clock.instant());
  }

  private static PartState state(SubmitOutcome outcome) {
    if (outcome instanceof SubmitOutcome.Accepted) {
      return PartState.ACCEPTED;
    }
    if (outcome instanceof SubmitOutcome.Rejected) {
      return PartState.REJECTED;
    }
    return outcome instanceof SubmitOutcome.Uncertain ? PartState.UNCERTAIN : PartState.NOT_TAKEN;
  }

  private static String reason(SubmitOutcome outcome) {
    if (outcome instanceof SubmitOutcome.Rejected rejected) {
      return rejected.reason();
    }
    if (outcome instanceof SubmitOutcome.Unavailable unavailable) {
      return unavailable.reason();
    }
    return outcome instanceof SubmitOutcome.Throttled ? "the SMSC asks to slow down" : "";
  }

  /** Why a part was certainly not taken, if one was not. */
  static Optional<String> notTaken(List<Part> copies) {
    return copies.stream()
        .filter(copy -> copy.state() == PartState.NOT_TAKEN)
        .map(Part::reason)
        .findFirst();
  }
}
