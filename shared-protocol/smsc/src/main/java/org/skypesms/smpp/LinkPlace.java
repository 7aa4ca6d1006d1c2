package org.skypesms.smpp;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A place in a link's window; it submits over the session that is bound then. */
final class LinkPlace implements Link.Slot {

  private final Supplier<Optional<LinkSession>> session;
  private final Tally tally;
  private final Runnable giveBack;
  private final AtomicBoolean given = new AtomicBoolean();

  LinkPlace(Supplier<Optional<LinkSession>> session, Tally tally, Runnable giveBack) {
    this.session = session;
    this.tally = tally;
    this.giveBack = giveBack;
  }

  @Override
  public CompletionStage<SubmitOutcome> submit(Submission part) {
    return session.get().map(bound -> submit(bound, part)).orElseGet(LinkPlace::unbound);
  }

  private CompletionStage<SubmitOutcome> submit(LinkSession bound, Submission part) {
    tally.submitted();
    return bound.submit(part);
  }

  private static CompletionStage<SubmitOutcome> unbound() {
    return CompletableFuture.completedFuture(
        new SubmitOutcome.Unavailable("the link is not bound"));
  }

  @Override
  public void release() {
    if (given.compareAndSet(false, true)) {
      giveBack.run();
    }
  }
}
