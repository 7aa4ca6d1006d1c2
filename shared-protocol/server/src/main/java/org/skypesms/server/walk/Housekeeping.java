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
  private static final Duration ORPHANS = Duration.ofMinutes(10);
  private static final int BATCH = 500;

  private final Store store;
  private final Steps steps;
  private final Clock clock;
  private final Clock unhurried;

  /**
   * In the given store.
   *
   * @param unhurried by which is judged what is old enough to be forgotten
   */
  public Housekeeping(Store store, Steps steps, Clock clock, Clock unhurried) {
    this.store = store;
    this.steps = steps;
    this.clock = clock;
    this.unhurried = unhurried;
  }

  /**
   * Sends what has been in the outbox for long, or came there at a time that is still to come: the
   * clock was set back since.
   */
  public CompletionStage<Void> sendLeftOvers() {
    Instant now = clock.instant();
    return store
        .submit(ledger -> ledger.outbox().unsentOutside(now.minus(LEFT_OVER), now, BATCH))
        .thenCompose(steps::send);
  }

  /** Forgets what no repeat can ask for any more. */
  public CompletionStage<Void> forget() {
    return store.submit(this::forget);
  }

  private Void forget(Ledger ledger) {
    Instant now = unhurried.instant();
    Instant old = now.minus(REMEMBERED);
    ledger.sources().forgetBefore(old);
    ledger.speeches().forgetBefore(old);
    ledger.standings().forgetBefore(old);
    ledger.mobiles().forgetOffersBefore(old);
    ledger.pendingAnswers().forgetOrphansBefore(now.minus(ORPHANS));
    return null;
  }
}
