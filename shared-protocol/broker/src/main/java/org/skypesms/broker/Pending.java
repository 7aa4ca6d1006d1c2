package org.skypesms.broker;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * A message on its way to the broker. The future is completed by the executor, so that whoever
 * waits for it never runs on a thread of the Artemis client.
 *
 * @param deadline in the terms of {@link System#nanoTime()}
 */
record Pending(
    Outgoing message, CompletableFuture<Void> future, long deadline, Executor completions) {

  void confirm() {
    completions.execute(() -> future.complete(null));
  }

  void fail(BrokerUnavailable reason) {
    completions.execute(() -> future.completeExceptionally(reason));
  }

  boolean done() {
    return future.isDone();
  }

  boolean overdue(long now) {
    return now - deadline >= 0;
  }

  // Two sends of one message are two pending ones.
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
