package org.skypesms.broker;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.apache.activemq.artemis.api.core.ActiveMQDuplicateIdException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;

/**
 * Puts several messages on another address in their order, so that never a later one is stored
 * without the earlier ones: in one transaction, or one after the other where some were stored
 * before, because a transaction with a repeated duplicate id cannot be committed.
 */
final class Mover implements AutoCloseable {

  private final BrokerLink link;
  private final Sender sender;
  private final ExecutorService committing;

  Mover(BrokerLink link, Sender sender, String address) {
    this.link = link;
    this.sender = sender;
    this.committing = Executors.newSingleThreadExecutor(new Named("move-to-" + address));
  }

  /** Completes when all are stored. */
  CompletionStage<Void> move(List<Outgoing> copies) {
    if (copies.size() == 1) {
      return sender.send(copies.get(0));
    }
    try {
      return CompletableFuture.runAsync(() -> commit(copies), committing)
          .exceptionallyCompose(error -> oneByOneIfRepeated(copies, error));
    } catch (RejectedExecutionException e) {
      return CompletableFuture.failedFuture(new BrokerUnavailable("this process closes", e));
    }
  }

  @Override
  public void close() {
    committing.shutdownNow();
  }

  private void commit(List<Outgoing> copies) {
    try (ClientSession session = link.transactedSession();
        ClientProducer producer = session.createProducer()) {
      for (Outgoing copy : copies) {
        producer.send(copy.address(), Wire.message(session, copy));
      }
      session.commit();
    } catch (ActiveMQException e) {
      throw new BrokerUnavailable("a lane was not moved", e);
    }
  }

  private CompletionStage<Void> oneByOneIfRepeated(List<Outgoing> copies, Throwable error) {
    Throwable failure = error instanceof CompletionException ? error.getCause() : error;
    if (!(failure.getCause() instanceof ActiveMQDuplicateIdException)) {
      return CompletableFuture.failedFuture(failure);
    }
    CompletionStage<Void> last = CompletableFuture.completedFuture(null);
    for (Outgoing copy : copies) {
      last = last.thenCompose(done -> sender.send(copy));
    }
    return last;
  }
}
