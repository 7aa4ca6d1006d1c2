package org.skypesms.skypetosms.route;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.SynchronizationAdapter;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.MessageId;
import org.skypesms.message.json.Json;
import org.skypesms.message.json.UnreadableMessage;

/**
 * Lets a text pass when no other delivery of it is under way until the end of its exchange: after a
 * crash one text may be on two queues, and operators copy messages. The second delivery is tried
 * again later and finds what the first one did. Safe for use by any thread.
 */
final class OneAtATime implements Processor {

  private record Named(MessageId id) {}

  private final Set<MessageId> underWay = ConcurrentHashMap.newKeySet();

  /**
   * Lets the text in the body pass.
   *
   * @throws Unavailable while another delivery of it is under way; nothing of it was sent for this
   *     one
   */
  @Override
  public void process(Exchange exchange) {
    named(exchange.getMessage().getBody(String.class)).ifPresent(text -> enter(text, exchange));
  }

  private void enter(MessageId text, Exchange exchange) {
    if (!underWay.add(text)) {
      throw new Unavailable("another delivery of " + text + " is under way");
    }
    exchange
        .getExchangeExtension()
        .addOnCompletion(
            new SynchronizationAdapter() {
              @Override
              public void onDone(Exchange ended) {
                underWay.remove(text);
              }
            });
  }

  /** What cannot be read is judged by those who read all of it. */
  private static Optional<MessageId> named(String body) {
    try {
      return Optional.of(Json.read(body, Named.class).id());
    } catch (UnreadableMessage unreadable) {
      return Optional.empty();
    }
  }
}
