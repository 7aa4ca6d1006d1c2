package org.skypesms.chat.camel;

import org.apache.camel.AsyncCallback;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;
import org.skypesms.chat.ChatClient;

/** Says the {@link Saying} in the body; the exchange goes on when the client has taken it. */
final class SayProducer extends DefaultAsyncProducer {

  private final ChatClient client;

  SayProducer(Endpoint endpoint, ChatClient client) {
    super(endpoint);
    this.client = client;
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    if (exchange.getMessage().getBody() instanceof Saying saying) {
      var unused =
          client
              .say(saying.to(), saying.body())
              .whenComplete((id, failure) -> end(exchange, id, failure, callback));
      return false;
    }
    exchange.setException(new IllegalArgumentException("the body is not a line to say"));
    callback.done(true);
    return true;
  }

  private static void end(Exchange exchange, String id, Throwable failure, AsyncCallback callback) {
    if (failure == null) {
      exchange.getMessage().setBody(id);
    } else {
      exchange.setException(failure);
    }
    callback.done(false);
  }
}
