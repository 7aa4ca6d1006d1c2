package org.skypesms.skypetosms.sending;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.OutboundSms;
import org.skypesms.server.walk.Tenure;
import org.skypesms.smpp.Link;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;

/**
 * One round of submissions of a text: a place in the window for each part, the claim as soon as the
 * first place is there, then the parts in their order. Each place is given back when the result of
 * its part is stored.
 */
final class Round {

  private record Start(boolean claimed, Throwable failure) {}

  private final OutboundSms text;
  private final List<Submission> submissions;
  private final SendingLink link;
  private final Results results;
  private final Patience patience;
  private final boolean begun;
  private final Tenure tenure;

  /** Of a text cut into these parts, over a link; some of them may have been taken already. */
  Round(
      OutboundSms text,
      List<Submission> submissions,
      SendingLink link,
      Results results,
      Patience patience,
      boolean begun,
      Tenure tenure) {
    this.text = text;
    this.submissions = submissions;
    this.link = link;
    this.results = results;
    this.patience = patience;
    this.begun = begun;
    this.tenure = tenure;
  }

  /**
   * Gives the outcomes of the planned parts, all stored; none when the text was not claimed. It
   * fails with a {@link java.util.concurrent.CancellationException} when the waiting for the first
   * place was given up; then nothing was claimed.
   */
  CompletionStage<List<SubmitOutcome>> run(
      List<PartPlan> plans, Supplier<CompletionStage<Boolean>> claiming) {
    List<CompletableFuture<Link.Slot>> slots = slots(plans.size());
    patience.watch(slots);
    CompletionStage<Start> start =
        slots
            .get(0)
            .thenCompose(first -> claiming.get())
            .handle((claimed, failure) -> new Start(Boolean.TRUE.equals(claimed), failure));
    List<CompletableFuture<SubmitOutcome>> outcomes = new ArrayList<>();
    CompletionStage<?> turn = start;
    for (int index = 0; index < plans.size(); index++) {
      PartPlan plan = plans.get(index);
      CompletionStage<CompletionStage<SubmitOutcome>> begun =
          turn.thenCombine(start, (before, started) -> started)
              .thenCombine(slots.get(index), (started, slot) -> begin(started, slot, plan));
      outcomes.add(begun.thenCompose(Function.identity()).toCompletableFuture());
      turn = begun.handle((stage, failure) -> plan);
    }
    return CompletableFuture.allOf(outcomes.toArray(CompletableFuture[]::new))
        .thenApply(
            all ->
                outcomes.stream()
                    .map(CompletableFuture::join)
                    .filter(outcome -> outcome != null)
                    .toList());
  }

  /** A text that is begun goes on while its link is paused, and is begun with its first place. */
  private List<CompletableFuture<Link.Slot>> slots(int parts) {
    CompletableFuture<Link.Slot> first =
        (begun ? link.link().slot(CompletableFuture.completedFuture(null)) : link.link().slot())
            .toCompletableFuture();
    List<CompletableFuture<Link.Slot>> slots = new ArrayList<>(List.of(first));
    while (slots.size() < parts) {
      slots.add(link.link().slot(first).toCompletableFuture());
    }
    return slots;
  }

  private CompletionStage<SubmitOutcome> begin(Start start, Link.Slot slot, PartPlan plan) {
    if (start.failure() != null || !start.claimed()) {
      slot.release();
      return start.failure() == null
          ? CompletableFuture.completedFuture(null)
          : CompletableFuture.failedFuture(start.failure());
    }
    if (!tenure.holds()) {
      slot.release();
      return CompletableFuture.failedFuture(new Unavailable("another instance may be active"));
    }
    Submission part = submissions.get(plan.number() - 1);
    return slot.submit(part)
        .thenCompose(outcome -> store(part, plan, outcome))
        .whenComplete((stored, failure) -> slot.release());
  }

  private CompletionStage<SubmitOutcome> store(
      Submission part, PartPlan plan, SubmitOutcome outcome) {
    if (outcome instanceof SubmitOutcome.Uncertain) {
      results.expectLate(part, text, link.name(), submissions.size(), plan);
    }
    return store(plan, outcome);
  }

  /** Stores an outcome without submitting anything. */
  CompletionStage<SubmitOutcome> store(PartPlan plan, SubmitOutcome outcome) {
    return results
        .store(text, link.name(), submissions.size(), plan, outcome)
        .thenApply(stored -> outcome);
  }
}
