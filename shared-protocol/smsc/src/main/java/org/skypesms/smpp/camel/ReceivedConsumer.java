package org.skypesms.smpp.camel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultConsumer;

/** Makes an exchange of each delivery; its end is the answer. */
final class ReceivedConsumer extends DefaultConsumer {

  private final AtomicReference<ReceivedConsumer> started;

  ReceivedConsumer(
      Endpoint endpoint, Processor processor, AtomicReference<ReceivedConsumer> started) {
    super(endpoint, processor);
    this.started = started;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    if (!started.compareAndSet(null, this)) {
      throw new IllegalStateException("one route only can take what the SMSC delivers");
    }
  }

  @Override
  protected void doStop() throws Exception {
    started.compareAndSet(this, null);
    super.doStop();
  }

  CompletionStage<Void> take(Received received) {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    Exchange exchange = createExchange(true);
    exchange.getMessage().setBody(received);
    getAsyncProcessor().process(exchange, doneSync -> finish(exchange, kept));
    return kept;
  }

  private static void finish(Exchange exchange, CompletableFuture<Void> kept) {
    Exception failure = exchange.getException();
    if (failure == null) {
      kept.complete(null);
    } else {
      kept.completeExceptionally(failure);
    }
  }
}
