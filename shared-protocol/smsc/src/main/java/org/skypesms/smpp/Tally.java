package org.skypesms.smpp;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts what goes through a link. Safe for use by any thread. */
final class Tally {

  private final Clock clock;
  private final LongAdder submitted = new LongAdder();
  private final LongAdder accepted = new LongAdder();
  private final LongAdder failed = new LongAdder();
  private final LongAdder uncertain = new LongAdder();
  private final LongAdder throttled = new LongAdder();
  private final LongAdder received = new LongAdder();
  private final LongAdder answered = new LongAdder();
  private final AtomicInteger outstanding = new AtomicInteger();
  private volatile Instant lastSubmit;
  private volatile Instant lastDeliver;

  Tally(Clock clock) {
    this.clock = clock;
  }

  void submitted() {
    submitted.increment();
    outstanding.incrementAndGet();
  }

  void settled(SubmitOutcome outcome) {
    outstanding.decrementAndGet();
    if (outcome instanceof SubmitOutcome.Accepted) {
      accepted.increment();
      lastSubmit = clock.instant();
      return;
    }
    failed.increment();
    if (outcome instanceof SubmitOutcome.Uncertain) {
      uncertain.increment();
    } else if (outcome instanceof SubmitOutcome.Throttled) {
      throttled.increment();
    }
  }

  void received() {
    received.increment();
    lastDeliver = clock.instant();
  }

  void answered() {
    answered.increment();
  }

  int outstanding() {
    return outstanding.get();
  }

  Optional<Instant> lastSubmit() {
    return Optional.ofNullable(lastSubmit);
  }

  Optional<Instant> lastDeliver() {
    return Optional.ofNullable(lastDeliver);
  }

  LinkCounts counts() {
    return new LinkCounts(
        submitted.sum(),
        accepted.sum(),
        failed.sum(),
        uncertain.sum(),
        throttled.sum(),
        received.sum(),
        answered.sum());
  }
}
