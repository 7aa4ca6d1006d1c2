package org.skypesms.state.sql;

import java.util.concurrent.CompletableFuture;
import org.skypesms.state.Change;
import org.skypesms.state.Ledger;

/** A change that was submitted, with its result once it was applied. */
final class Submission<T> {

  private final CompletableFuture<T> future = new CompletableFuture<>();
  private final long submittedAt = System.nanoTime();
  private final Change<T> change;
  private T result;

  Submission(Change<T> change) {
    this.change = change;
  }

  CompletableFuture<T> future() {
    return future;
  }

  void apply(Ledger ledger) {
    result = change.apply(ledger);
  }

  /** Whether it has waited for longer than the given time. */
  boolean olderThan(long nanos) {
    return System.nanoTime() - submittedAt > nanos;
  }

  void succeed() {
    future.complete(result);
  }

  void fail(Throwable reason) {
    future.completeExceptionally(reason);
  }
}
