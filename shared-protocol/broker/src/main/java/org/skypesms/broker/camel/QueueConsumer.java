package org.skypesms.broker.camel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.RuntimeCamelException;
import org.apache.camel.Suspendable;
import org.apache.camel.support.DefaultConsumer;
import org.skypesms.broker.Delivery;
import org.skypesms.broker.Pump;
import org.skypesms.broker.PumpSettings;

/**
 * Pumps a queue through a route. The body is the text of the message; the {@link Delivery} is the
 * exchange property {@link Queues#DELIVERY}. Suspending pauses the pump, stopping drains it.
 */
final class QueueConsumer extends DefaultConsumer implements Suspendable {

  private final QueueComponent component;
  private final PumpSettings settings;
  private Pump pump;

  QueueConsumer(
      Endpoint endpoint, Processor processor, QueueComponent component, PumpSettings settings) {
    super(endpoint, processor);
    this.component = component;
    this.settings = settings;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    pump = component.pump(settings, this::walk);
    pump.start();
  }

  @Override
  protected void doSuspend() {
    pump.pause();
  }

  @Override
  protected void doResume() {
    pump.resume();
  }

  @Override
  protected void doStop() throws Exception {
    if (pump != null) {
      pump.close();
      pump = null;
    }
    super.doStop();
  }

  private CompletionStage<Void> walk(Delivery delivery) {
    CompletableFuture<Void> walked = new CompletableFuture<>();
    Exchange exchange = createExchange(false);
    exchange.setProperty(Queues.DELIVERY, delivery);
    exchange.getMessage().setBody(delivery.body());
    getAsyncProcessor().process(exchange, doneSync -> end(exchange, walked));
    return walked;
  }

  private void end(Exchange exchange, CompletableFuture<Void> walked) {
    Throwable failure = exchange.getException();
    releaseExchange(exchange, false);
    if (failure == null) {
      walked.complete(null);
    } else {
      walked.completeExceptionally(withoutCamel(failure));
    }
  }

  // CamelExecutionException is one of these.
  private static Throwable withoutCamel(Throwable failure) {
    Throwable inner = failure;
    while (inner instanceof RuntimeCamelException && inner.getCause() != null) {
      inner = inner.getCause();
    }
    return inner;
  }
}
