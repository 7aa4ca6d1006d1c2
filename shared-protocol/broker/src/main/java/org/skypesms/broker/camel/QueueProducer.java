package org.skypesms.broker.camel;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Sender;

/** Sends the {@link Outgoing} in the body; the exchange goes on when the broker has stored it. */
final class QueueProducer extends DefaultAsyncProducer {

  private final String address;
  private final Sender sender;

  QueueProducer(Endpoint endpoint, String address, Sender sender) {
    super(endpoint);
    this.address = address;
    this.sender = sender;
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    if (exchange.getMessage().getBody() instanceof Outgoing outgoing
        && outgoing.address().equals(address)) {
      sender.send(outgoing).whenComplete((stored, error) -> end(exchange, error, callback));
      return false;
    }
    exchange.setException(
        new IllegalArgumentException("the body is not an outgoing message for " + address));
    callback.done(true);
    return true;
  }

  private static void end(Exchange exchange, Throwable error, AsyncCallback callback) {
    if (error != null) {
      exchange.setException(error);
    }
    callback.done(false);
  }
}
