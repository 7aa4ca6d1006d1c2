package org.skypesms.smpp;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The submissions of one session that have no answer yet; each gets exactly one outcome. Safe for
 * use by any thread.
 */
final class Outstanding {

  private final Map<Integer, PendingSubmission> pending = new ConcurrentHashMap<>();
  private final TimedOut timedOut = new TimedOut();
  private final Consumer<SubmitOutcome> observer;
  private final BiConsumer<Submission, SubmitOutcome> late;
  private final Executor callbacks;

  /**
   * Starts with none.
   *
   * @param observer sees each outcome before the submitter does; must not block
   * @param late hears of answers that come after the time-out
   * @param callbacks completes the stages of the submitters, and tells of late answers
   */
  Outstanding(
      Consumer<SubmitOutcome> observer,
      BiConsumer<Submission, SubmitOutcome> late,
      Executor callbacks) {
    this.observer = observer;
    this.late = late;
    this.callbacks = callbacks;
  }

  /** Remembers a part under its sequence number, before it is written. */
  PendingSubmission add(int sequence, Submission part) {
    PendingSubmission submission = new PendingSubmission(part);
    pending.put(sequence, submission);
    return submission;
  }

  /** Gives a submission its outcome, if it has none yet. */
  boolean settle(int sequence, SubmitOutcome outcome) {
    PendingSubmission submission = pending.remove(sequence);
    if (submission == null) {
      return false;
    }
    observer.accept(outcome);
    callbacks.execute(() -> submission.outcome().complete(outcome));
    return true;
  }

  /** The peer answered, in time or late; answers to nothing are ignored. */
  void answered(int sequence, SubmitOutcome outcome) {
    if (!settle(sequence, outcome)) {
      timedOut
          .take(sequence)
          .ifPresent(part -> callbacks.execute(() -> late.accept(part, outcome)));
    }
  }

  /**
   * Makes uncertain what was written and not answered for longer than the given time; gives whether
   * there was any.
   */
  boolean sweep(Duration response) {
    long now = System.nanoTime();
    boolean any = false;
    for (Map.Entry<Integer, PendingSubmission> entry : pending.entrySet()) {
      if (entry.getValue().unansweredFor(now) > response.toNanos()) {
        timedOut.add(entry.getKey(), entry.getValue().part());
        any |=
            settle(entry.getKey(), new SubmitOutcome.Uncertain("the SMSC did not answer in time"));
      }
    }
    return any;
  }

  /** The session is over, and its writer is closed. */
  void end(String reason) {
    pending.forEach((sequence, submission) -> settle(sequence, cutOff(submission, reason)));
  }

  private static SubmitOutcome cutOff(PendingSubmission submission, String reason) {
    return submission.wasWritten()
        ? new SubmitOutcome.Uncertain("the link was lost before an answer came: " + reason)
        : new SubmitOutcome.Unavailable("the link was lost: " + reason);
  }
}
