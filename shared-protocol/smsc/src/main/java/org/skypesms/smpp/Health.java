package org.skypesms.smpp;

import java.util.function.LongSupplier;

/**
 * Whether a bound link is worth giving texts to, judged by what came of the last ones: after a part
 * without answer, or three temporary errors in a row, it rests for five seconds first, up to a
 * minute while that does not help; and after a part without answer until the peer answers anything
 * at all. Safe for use by any thread.
 */
final class Health {

  private static final int ENOUGH = 3;
  private static final long SECOND = 1_000_000_000L;
  private static final long FIRST_REST = 5 * SECOND;
  private static final long LONGEST_REST = 60 * SECOND;

  private final LongSupplier nanoTime;
  private int failures;
  private long rest = FIRST_REST;
  private long restsUntil;
  private boolean rested;
  private boolean deaf;
  private long deafSince;

  /**
   * Starts well.
   *
   * @param nanoTime as {@link System#nanoTime()}
   */
  Health(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Learns from an outcome. */
  synchronized void learn(SubmitOutcome outcome) {
    if (outcome instanceof SubmitOutcome.Accepted || outcome instanceof SubmitOutcome.Rejected) {
      recover();
    } else if (!resting()) {
      failures++;
      listenAfter(outcome);
      if (failures >= ENOUGH || outcome instanceof SubmitOutcome.Uncertain) {
        beginRest();
      }
    }
  }

  private void listenAfter(SubmitOutcome outcome) {
    if (outcome instanceof SubmitOutcome.Uncertain) {
      deaf = true;
      deafSince = nanoTime.getAsLong();
    }
  }

  /** The peer answered something at that time. */
  synchronized void heard(long at) {
    deaf = deaf && at - deafSince <= 0;
  }

  private void beginRest() {
    rest = rested ? Math.min(2 * rest, LONGEST_REST) : FIRST_REST;
    restsUntil = nanoTime.getAsLong() + rest;
    rested = true;
    failures = 0;
  }

  /** The peer took or judged a part, or the link was bound anew. */
  synchronized void recover() {
    failures = 0;
    rested = false;
    deaf = false;
  }

  /** Whether the peer has answered anything since it left a part without answer. */
  synchronized boolean hears() {
    return !deaf;
  }

  /** Whether texts had better take another link. */
  synchronized boolean resting() {
    return deaf || rested && restsUntil - nanoTime.getAsLong() > 0;
  }
}
