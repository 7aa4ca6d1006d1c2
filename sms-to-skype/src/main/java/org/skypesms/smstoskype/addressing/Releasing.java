package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.ChatLine;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.HeldPhone;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Shows what came from phones that a person wanted to see nothing of, once that is over. Until the
 * broker has all of it the phone stays held, so that its texts keep their order. Safe for use by
 * any thread.
 */
public final class Releasing {

  private static final int PHONES = 50;
  private static final int LINES = 100;

  private final Store store;
  private final Steps steps;
  private final Clock clock;

  /** From the given store. */
  public Releasing(Store store, Steps steps, Clock clock) {
    this.store = store;
    this.steps = steps;
    this.clock = clock;
  }

  /** Looks for phones whose time is over. */
  public CompletionStage<Void> look() {
    return store
        .submit(ledger -> ledger.heldPhones().endedBefore(clock.instant(), PHONES))
        .thenCompose(
            ended ->
                CompletableFuture.allOf(
                    ended.stream().map(this::show).toArray(CompletableFuture[]::new)));
  }

  /** Few lines are the last for now: what came while the broker took them is shown at once. */
  private CompletableFuture<Void> show(HeldPhone held) {
    String source = "held:" + held.person() + ":" + held.phone().value();
    return store
        .submit(ledger -> show(ledger, held, source))
        .thenCompose(
            shown ->
                shown == 0 || shown == LINES
                    ? steps.resume(source)
                    : steps.resume(source).thenCompose(done -> show(held)));
  }

  /** Adds lines to the outbox, but none before the broker has those of the last time. */
  private int show(Ledger ledger, HeldPhone held, String source) {
    boolean over =
        ledger
            .heldPhones()
            .find(held.person(), held.phone())
            .flatMap(HeldPhone::until)
            .filter(until -> until.isBefore(clock.instant()))
            .isPresent();
    if (!over || !ledger.outbox().unsent(source).isEmpty()) {
      return 0;
    }
    List<ChatLine> lines = ledger.heldPhones().take(held.person(), held.phone(), LINES);
    lines.forEach(line -> ledger.outbox().add(source, ChatLines.outgoing(line)));
    return lines.size();
  }
}
