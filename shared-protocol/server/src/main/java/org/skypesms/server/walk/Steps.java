package org.skypesms.server.walk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * A step of a walk: what a message causes is stored in one transaction together with the messages
 * that follow from it, and these are then put on the broker. A repeated message changes nothing and
 * has what is left of it sent. Safe for use by any thread.
 */
public final class Steps {

  private final Store store;
  private final Sender sender;
  private final Clock clock;
  private final UnderWay underWay = new UnderWay();

  /** On the given store and broker. */
  public Steps(Store store, Sender sender, Clock clock) {
    this.store = store;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * Applies the change unless the source was processed before, and sends what follows from it. The
   * future completes when the broker has all of it; only then may the source be acknowledged.
   */
  public CompletableFuture<Void> once(String source, Consumer<Ledger> change) {
    return store
        .submit(
            ledger -> {
              if (ledger.sources().firstSight(source, clock.instant())) {
                change.accept(ledger);
              }
              return ledger.outbox().unsent(source);
            })
        .thenCompose(this::send);
  }

  /** Sends what follows from a source and is not yet confirmed. */
  public CompletableFuture<Void> resume(String source) {
    return store.submit(ledger -> ledger.outbox().unsent(source)).thenCompose(this::send);
  }

  /**
   * Sends messages that are in the outbox, and takes them out when the broker has them. Those of
   * one lane are sent one after the other, so that none is stored without the earlier ones. What is
   * under way already is waited for, and fails with its sender.
   */
  public CompletableFuture<Void> send(List<Outgoing> messages) {
    if (messages.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    CompletableFuture<Void> sent = new CompletableFuture<>();
    UnderWay.Share share = underWay.begin(messages, sent);
    share
        .afterOthers()
        .thenCompose(others -> sendAll(share.own()))
        .whenComplete((done, failure) -> end(share.own(), sent, failure));
    return sent;
  }

  private void end(List<Outgoing> own, CompletableFuture<Void> sent, Throwable failure) {
    underWay.end(own);
    if (failure == null) {
      sent.complete(null);
    } else {
      sent.completeExceptionally(failure);
    }
  }

  /**
   * Sends what is left in the outbox, but for what is merely slow: it is under way to the broker or
   * out of the outbox, and so nothing that comes after it in its lane is sent either.
   */
  CompletableFuture<Void> sendLeft(List<Outgoing> messages) {
    Set<List<String>> slow = new HashSet<>();
    List<Outgoing> left = new ArrayList<>();
    for (Outgoing message : messages) {
      if (underWay.contains(message.id())) {
        slow.add(lane(message));
      } else if (!slow.contains(lane(message))) {
        left.add(message);
      }
    }
    return send(left);
  }

  private static List<String> lane(Outgoing message) {
    return List.of(message.address(), message.group());
  }

  private CompletableFuture<Void> sendAll(List<Outgoing> messages) {
    if (messages.isEmpty()) {
      return CompletableFuture.completedFuture(null);
    }
    Map<List<String>, CompletableFuture<Void>> lanes = new HashMap<>();
    for (Outgoing message : messages) {
      lanes.compute(
          lane(message),
          (lane, before) ->
              before == null
                  ? sender.send(message)
                  : before.thenCompose(done -> sender.send(message)));
    }
    return CompletableFuture.allOf(lanes.values().toArray(CompletableFuture[]::new))
        .thenCompose(all -> store.submit(ledger -> forget(ledger, messages)));
  }

  private static Void forget(Ledger ledger, List<Outgoing> sent) {
    sent.forEach(message -> ledger.outbox().sent(message.id()));
    return null;
  }
}
