package org.skypesms.smpp;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** The questions of one session that have no answer yet. Safe for use by any thread. */
final class Queries {

  private record Pending(CompletableFuture<QueryOutcome> outcome, long since) {}

  private final Map<Integer, Pending> pending = new ConcurrentHashMap<>();
  private final Executor callbacks;

  /**
   * Starts with none.
   *
   * @param callbacks completes the stages of those who ask
   */
  Queries(Executor callbacks) {
    this.callbacks = callbacks;
  }

  /** Remembers a question under its sequence number, before it is written. */
  CompletableFuture<QueryOutcome> add(int sequence) {
    Pending question = new Pending(new CompletableFuture<>(), System.nanoTime());
    pending.put(sequence, question);
    return question.outcome();
  }

  /** The peer answered something; false when it was none of these questions. */
  boolean answered(Pdu answer) {
    return settle(answer.sequence(), QueryPdu.outcome(answer));
  }

  /** Gives a question its outcome, if it has none yet. */
  boolean settle(int sequence, QueryOutcome outcome) {
    Pending question = pending.remove(sequence);
    if (question == null) {
      return false;
    }
    callbacks.execute(() -> question.outcome().complete(outcome));
    return true;
  }

  /** Gives up what was not answered for longer than the given time. */
  void sweep(Duration response) {
    long now = System.nanoTime();
    pending.forEach(
        (sequence, question) -> {
          if (now - question.since() > response.toNanos()) {
            settle(sequence, new QueryOutcome.Unanswered("the SMSC did not answer in time"));
          }
        });
  }

  /** The session is over. */
  void end() {
    pending.forEach(
        (sequence, question) -> settle(sequence, new QueryOutcome.Unanswered("the link was lost")));
  }
}
