package org.skypesms.chat.camel;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.camel.Endpoint;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Suspendable;
import org.apache.camel.support.DefaultConsumer;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.HeardCall;
import org.skypesms.chat.HeardLine;
import org.skypesms.chat.HeardRequest;

/**
 * Sends every heard line, call and request through a route; the end of its exchange decides whether
 * it was taken.
 */
final class HearConsumer extends DefaultConsumer implements Suspendable {

  private final ChatComponent component;
  private final ChatListener walk =
      new ChatListener() {
        @Override
        public CompletionStage<Void> heard(HeardLine line) {
          return walk(line);
        }

        @Override
        public CompletionStage<Void> called(HeardCall call) {
          return walk(call);
        }

        @Override
        public CompletionStage<Void> asked(HeardRequest request) {
          return walk(request);
        }
      };

  HearConsumer(Endpoint endpoint, Processor processor, ChatComponent component) {
    super(endpoint, processor);
    this.component = component;
  }

  @Override
  protected void doStart() throws Exception {
    super.doStart();
    component.hear(walk);
  }

  @Override
  protected void doSuspend() {
    component.hearNoMore(walk);
  }

  @Override
  protected void doResume() {
    component.hear(walk);
  }

  @Override
  protected void doStop() throws Exception {
    component.hearNoMore(walk);
    super.doStop();
  }

  private CompletionStage<Void> walk(Object heard) {
    CompletableFuture<Void> walked = new CompletableFuture<>();
    Exchange exchange = createExchange(false);
    exchange.getMessage().setBody(heard);
    getAsyncProcessor().process(exchange, doneSync -> end(exchange, walked));
    return walked;
  }

  private void end(Exchange exchange, CompletableFuture<Void> walked) {
    Throwable failure = exchange.getException();
    boolean givenUp = exchange.isRollbackOnly();
    releaseExchange(exchange, false);
    if (failure != null) {
      walked.completeExceptionally(failure);
    } else if (givenUp) {
      walked.completeExceptionally(new IllegalStateException("the route rolled the line back"));
    } else {
      walked.complete(null);
    }
  }
}
