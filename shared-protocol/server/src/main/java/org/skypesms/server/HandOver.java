package org.skypesms.server;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.skypesms.broker.Lease;
import org.skypesms.message.Half;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands over to a waiting instance when an administrator wants it: the process ends as at SIGTERM,
 * finishing what is under way, and gives the lease back last. Whoever supervises it starts it again
 * to wait. A wish that is delivered again to the next active instance has been granted and does
 * nothing. Safe for use by any thread.
 */
final class HandOver {

  private static final Duration ANSWERED = Duration.ofMillis(500);
  private static final Logger LOG = LoggerFactory.getLogger(HandOver.class);
  private static final String DONE = "hands over to the waiting instance";
  private static final String NOBODY =
      "no second instance waits, so there is nobody to hand over to";

  private final Half half;
  private final Optional<Lease> lease;
  private final Store store;
  private final LifeCycle lifeCycle;

  HandOver(Half half, Optional<Lease> lease, Store store, LifeCycle lifeCycle) {
    this.half = half;
    this.lease = lease;
    this.store = store;
    this.lifeCycle = lifeCycle;
  }

  /** Begins it, or says why not. */
  CompletionStage<ControlOutcome> begin(String wish) {
    return store.submit(ledger -> granted(ledger, wish)).thenApply(this::go);
  }

  private boolean granted(Ledger ledger, String wish) {
    String key = "handed over " + half.id();
    if (ledger.counters().value(key).equals(Optional.of(wish))) {
      return false;
    }
    if (waits()) {
      ledger.counters().value(key, wish);
    }
    return true;
  }

  private boolean waits() {
    return lease.map(Lease::waiting).orElse(0) > 0;
  }

  private ControlOutcome go(boolean isNew) {
    if (!isNew) {
      return new ControlOutcome.Done("the instance before handed over");
    }
    if (!waits()) {
      LOG.warn("standby: {}", NOBODY);
      return new ControlOutcome.Refused(NOBODY);
    }
    CompletableFuture.delayedExecutor(
            ANSWERED.toMillis(),
            TimeUnit.MILLISECONDS,
            work -> new Thread(work, "hand over").start())
        .execute(lifeCycle::close);
    LOG.info("standby: {}", DONE);
    return new ControlOutcome.Done(DONE);
  }
}
