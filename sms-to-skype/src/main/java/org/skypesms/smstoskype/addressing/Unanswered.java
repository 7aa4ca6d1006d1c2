package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Store;

/**
 * Brings texts to the last partner whose phones were asked whom they mean and did not answer in
 * time. Safe for use by any thread.
 */
public final class Unanswered {

  /** How long a phone may take. */
  public static final Duration PATIENCE = Duration.ofMinutes(10);

  private final Store store;
  private final Steps steps;
  private final Addressing addressing;
  private final Duration patience;
  private final Clock clock;

  /** Waits for answers as long as the given time. */
  public Unanswered(
      Store store, Steps steps, Addressing addressing, Duration patience, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.addressing = addressing;
    this.patience = patience;
    this.clock = clock;
  }

  /** Looks for questions whose time is over. */
  public CompletionStage<Void> look() {
    return store
        .submit(ledger -> addressing.waiting().giveUp(ledger, clock.instant().minus(patience)))
        .thenCompose(
            sources ->
                CompletableFuture.allOf(
                    sources.stream().map(steps::resume).toArray(CompletableFuture[]::new)));
  }
}
