package org.skypesms.smpp;

import java.util.concurrent.CompletableFuture;

/** One part that was handed to a session and has no outcome yet. Safe for use by any thread. */
final class PendingSubmission {

  private final Submission part;
  private final CompletableFuture<SubmitOutcome> outcome = new CompletableFuture<>();
  private volatile boolean written;
  private volatile long writtenAt;

  PendingSubmission(Submission part) {
    this.part = part;
  }

  Submission part() {
    return part;
  }

  CompletableFuture<SubmitOutcome> outcome() {
    return outcome;
  }

  /** From now on the SMSC may have it. */
  void markWritten() {
    writtenAt = System.nanoTime();
    written = true;
  }

  boolean wasWritten() {
    return written;
  }

  /** How long its answer has been waited for, in nanoseconds; 0 while it is not written. */
  long unansweredFor(long now) {
    return written ? now - writtenAt : 0;
  }
}
