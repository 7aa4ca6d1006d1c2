package org.skypesms.skypetosms.receipt;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.Steps;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.Store;
import org.skypesms.state.Text;

/**
 * Ends the wait for receipts: a text that was sent long ago and has none is unknown. Safe for use
 * by any thread.
 */
public final class Silence {

  private static final int BATCH = 200;

  private final Store store;
  private final Steps steps;
  private final StateLines lines;
  private final Duration patience;
  private final Clock clock;

  /** Waits for receipts as long as the given time. */
  public Silence(Store store, Steps steps, StateLines lines, Duration patience, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.lines = lines;
    this.patience = patience;
    this.clock = clock;
  }

  /** Looks for texts whose time is over. */
  public CompletionStage<Void> end() {
    return store
        .submit(ledger -> ledger.texts().sentBefore(clock.instant().minus(patience), BATCH))
        .thenCompose(this::end);
  }

  private CompletionStage<Void> end(List<Text> silent) {
    return silent.stream()
        .map(this::end)
        .reduce(
            java.util.concurrent.CompletableFuture.completedFuture(null),
            (one, other) -> one.thenCombine(other, (left, right) -> null));
  }

  private java.util.concurrent.CompletableFuture<Void> end(Text text) {
    return store
        .submit(
            ledger -> {
              if (ledger.texts().advance(text.id(), TextState.UNKNOWN, "", clock.instant())) {
                lines.tell(ledger, text.id().value(), text.id());
              }
              return null;
            })
        .thenCompose(done -> steps.resume(text.id().value()));
  }
}
