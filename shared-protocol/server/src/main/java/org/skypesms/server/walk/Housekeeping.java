package org.skypesms.server.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Sends what a crash left in the outbox, and forgets what is too old to be asked for. Safe for use
 * by any thread.
 */
public final class Housekeeping {

  private static final Duration LEFT_OVER = Duration.ofSeconds(10);
  private static final Duration REMEMBERED = Duration.ofDays(7);

  /** As long as a connection can be dead before that is noticed. */
  private static final Duration ANSWER_UNDER_WAY = Duration.ofSeconds(60);

  private static final Duration ORPHANS = Duration.ofMinutes(10);
  private static final int BATCH = 500;

  private final Store store;
  private final Steps steps;
  private final Clock clock;
  private volatile Instant firstLook;

  /** In the given store. */
  public Housekeeping(Store store, Steps steps, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.clock = clock;
  }

  /** Sends what has been in the outbox for long, and what another process left in it. */
  public CompletionStage<Void> sendLeftOvers() {
    Instant now = clock.instant();
    if (firstLook == null) {
      firstLook = now;
    }
    Instant old = now.minus(LEFT_OVER);
    Instant before = old.isAfter(firstLook) ? old : firstLook;
    return store
        .submit(ledger -> ledger.outbox().unsentBefore(before, BATCH))
        .thenCompose(steps::send);
  }

  /** Forgets deliveries whose answers must have arrived, as their sessions go on. */
  public CompletionStage<Integer> forgetAnswered() {
    Instant before = clock.instant().minus(ANSWER_UNDER_WAY);
    return store.submit(ledger -> ledger.pendingAnswers().forgetAnsweredBefore(before));
  }

  /** Forgets what no repeat can ask for any more. */
  public CompletionStage<Void> forget() {
    return store.submit(this::forget);
  }

  private Void forget(Ledger ledger) {
    Instant old = clock.instant().minus(REMEMBERED);
    ledger.sources().forgetBefore(old);
    ledger.speeches().forgetBefore(old);
    ledger.standings().forgetBefore(old);
    ledger.mobiles().forgetOffersBefore(old);
    ledger.pendingAnswers().forgetOrphansBefore(clock.instant().minus(ORPHANS));
    return null;
  }
}
