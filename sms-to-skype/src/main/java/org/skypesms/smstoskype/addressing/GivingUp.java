package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.InboundSms;
import org.skypesms.server.walk.Steps;
import org.skypesms.smstoskype.optout.PhoneText;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Shows texts whose parts did not all come in time, saying which part is missing. Safe for use by
 * any thread.
 */
public final class GivingUp {

  private static final int BATCH = 50;

  private final Store store;
  private final Steps steps;
  private final Showing showing;
  private final Addressing addressing;
  private final Duration patience;
  private final Clock clock;

  /** Waits for parts as long as the given time. */
  public GivingUp(
      Store store,
      Steps steps,
      Showing showing,
      Addressing addressing,
      Duration patience,
      Clock clock) {
    this.store = store;
    this.steps = steps;
    this.showing = showing;
    this.addressing = addressing;
    this.patience = patience;
    this.clock = clock;
  }

  /** Looks for texts whose time is over. */
  public CompletionStage<Void> look() {
    return store
        .submit(ledger -> ledger.incomplete().olderThan(clock.instant().minus(patience), BATCH))
        .thenCompose(
            keys ->
                CompletableFuture.allOf(
                    keys.stream().map(this::show).toArray(CompletableFuture[]::new)));
  }

  private CompletableFuture<Void> show(String key) {
    return store.submit(ledger -> show(ledger, key)).thenCompose(steps::resume);
  }

  private String show(Ledger ledger, String key) {
    List<InboundSms> parts = ledger.incomplete().parts(key);
    ledger.incomplete().forget(key);
    if (parts.isEmpty()) {
      return key;
    }
    PhoneText text = showing.text(parts, key);
    if (addressing.partner(ledger, text.conversation()).isPresent()) {
      addressing.bring(ledger, text);
    }
    return key;
  }
}
