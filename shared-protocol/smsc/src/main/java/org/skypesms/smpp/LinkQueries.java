package org.skypesms.smpp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;

/**
 * Asks over the session that is bound, 50 times a second at most; an SMSC that does not know the
 * command is not asked again. Safe for use by any thread.
 */
final class LinkQueries {

  private static final int PER_SECOND = 50;

  private final BindMode mode;
  private final Supplier<Optional<LinkSession>> session;
  private final Pace pace = new Pace(PER_SECOND, System::nanoTime);
  private volatile boolean unsupported;

  LinkQueries(BindMode mode, Supplier<Optional<LinkSession>> session) {
    this.mode = mode;
    this.session = session;
  }

  CompletionStage<QueryOutcome> ask(SmscMessageId id, SmscAddress source) {
    CompletableFuture<QueryOutcome> outcome = new CompletableFuture<>();
    askInTurn(id, source, outcome);
    return outcome;
  }

  private void askInTurn(
      SmscMessageId id, SmscAddress source, CompletableFuture<QueryOutcome> outcome) {
    Optional<LinkSession> bound = session.get();
    if (unsupported) {
      outcome.complete(new QueryOutcome.Unsupported());
    } else if (bound.isEmpty() || mode == BindMode.RECEIVER) {
      outcome.complete(new QueryOutcome.Unanswered("the link is not bound to send"));
    } else {
      ask(bound.get(), id, source, outcome);
    }
  }

  private void ask(
      LinkSession bound,
      SmscMessageId id,
      SmscAddress source,
      CompletableFuture<QueryOutcome> outcome) {
    long wait = pace.take();
    if (wait > 0) {
      CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS)
          .execute(() -> askInTurn(id, source, outcome));
      return;
    }
    var unused = bound.query(id, source).thenAccept(answer -> outcome.complete(learn(answer)));
  }

  private QueryOutcome learn(QueryOutcome outcome) {
    unsupported = unsupported || outcome instanceof QueryOutcome.Unsupported;
    return outcome;
  }
}
