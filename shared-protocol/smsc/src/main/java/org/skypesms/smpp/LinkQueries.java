package org.skypesms.smpp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;

/**
 * Asks over the session that is bound; an SMSC that does not know the command is not asked again.
 * Safe for use by any thread.
 */
final class LinkQueries {

  private final boolean sends;
  private final Supplier<Optional<LinkSession>> session;
  private volatile boolean unsupported;

  LinkQueries(BindMode mode, Supplier<Optional<LinkSession>> session) {
    this.sends = mode != BindMode.RECEIVER;
    this.session = session;
  }

  CompletionStage<QueryOutcome> ask(SmscMessageId id, SmscAddress source) {
    if (unsupported) {
      return CompletableFuture.completedFuture(new QueryOutcome.Unsupported());
    }
    return session
        .get()
        .filter(bound -> sends)
        .map(bound -> bound.query(id, source).thenApply(this::learn))
        .orElseGet(
            () ->
                CompletableFuture.completedFuture(
                    new QueryOutcome.Unanswered("the link is not bound to send")));
  }

  private QueryOutcome learn(QueryOutcome outcome) {
    unsupported = unsupported || outcome instanceof QueryOutcome.Unsupported;
    return outcome;
  }
}
