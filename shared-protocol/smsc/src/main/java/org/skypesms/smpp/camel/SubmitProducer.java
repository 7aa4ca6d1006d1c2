package org.skypesms.smpp.camel;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.apache.camel.AsyncCallback;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.support.DefaultAsyncProducer;

/**
 * Submits the body; its thread is free at once, and the exchange goes on when the stage is done.
 */
final class SubmitProducer extends DefaultAsyncProducer {

  private final SubmitFunction submitter;

  SubmitProducer(Endpoint endpoint, SubmitFunction submitter) {
    super(endpoint);
    this.submitter = submitter;
  }

  @Override
  public boolean process(Exchange exchange, AsyncCallback callback) {
    CompletionStage<?> stage;
    try {
      stage = submitter.submit(exchange.getMessage().getBody());
    } catch (RuntimeException e) {
      exchange.setException(e);
      callback.done(true);
      return true;
    }
    stage.whenComplete((result, failure) -> finish(exchange, callback, result, failure));
    return false;
  }

  private static void finish(
      Exchange exchange, AsyncCallback callback, Object result, Throwable failure) {
    if (failure == null) {
      exchange.getMessage().setBody(result);
    } else {
      exchange.setException(cause(failure));
    }
    callback.done(false);
  }

  private static Throwable cause(Throwable failure) {
    boolean wrapped = failure instanceof CompletionException && failure.getCause() != null;
    return wrapped ? failure.getCause() : failure;
  }
}
