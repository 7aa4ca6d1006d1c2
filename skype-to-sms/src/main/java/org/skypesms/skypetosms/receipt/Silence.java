package org.skypesms.skypetosms.receipt;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skypesms.message.TextState;
import org.skypesms.server.walk.Steps;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.Mailing;
import org.skypesms.state.Store;
import org.skypesms.state.Text;

/**
 * Ends the wait for receipts: of a text that was sent long ago and has none the SMSC is asked once,
 * and when that does not tell the end the text is unknown. Safe for use by any thread.
 */
public final class Silence {

  private static final int BATCH = 200;

  private final Store store;
  private final Steps steps;
  private final StateLines lines;
  private final Inquiry inquiry;
  private final Duration patience;
  private final Clock clock;
  private final AtomicBoolean looking = new AtomicBoolean();

  /** Waits for receipts as long as the given time. */
  public Silence(
      Store store, Steps steps, StateLines lines, Inquiry inquiry, Duration patience, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.lines = lines;
    this.inquiry = inquiry;
    this.patience = patience;
    this.clock = clock;
  }

  /** Looks for texts whose time is over, unless an earlier look is still under way. */
  public CompletionStage<Void> end() {
    if (!looking.compareAndSet(false, true)) {
      return CompletableFuture.completedFuture(null);
    }
    return look().whenComplete((done, failure) -> looking.set(false));
  }

  /** Looks again at once when there may be more. */
  private CompletionStage<Void> look() {
    return store
        .submit(ledger -> ledger.texts().sentBefore(clock.instant().minus(patience), BATCH))
        .thenCompose(
            silent ->
                end(silent)
                    .thenCompose(
                        done ->
                            silent.size() < BATCH
                                ? CompletableFuture.completedFuture(null)
                                : look()));
  }

  private CompletionStage<Void> end(List<Text> silent) {
    return CompletableFuture.allOf(
        silent.stream()
            .map(text -> end(text).toCompletableFuture())
            .toArray(CompletableFuture[]::new));
  }

  private CompletionStage<Void> end(Text text) {
    return inquiry.ask(text).thenCompose(asked -> giveUp(text));
  }

  private CompletionStage<Void> giveUp(Text text) {
    return store
        .submit(
            ledger -> {
              if (ledger.texts().advance(text.id(), TextState.UNKNOWN, "", clock.instant())) {
                lines.tell(ledger, text.id().value(), text.id());
              }
              return null;
            })
        .thenCompose(done -> steps.resume(Mailing.source(text.id())));
  }
}
