package org.skypesms.smpp.camel;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.camel.Endpoint;
import org.apache.camel.support.DefaultComponent;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.smpp.Receiver;

/**
 * The component behind {@link Smsc}; registered by hand with {@code
 * context.addComponent(Smsc.SCHEME, component)}. It is the {@link Receiver} of the links: what they
 * deliver goes to the one route that begins with {@link Smsc#received()}, and is answered ESME_ROK
 * when the exchange has ended without exception. Without such a route, or while it is stopped, it
 * is answered with the temporary error. Safe for use by any thread.
 */
public final class SmscComponent extends DefaultComponent implements Receiver {

  private final SubmitFunction submitter;
  private final Receiver beside;
  private final AtomicReference<ReceivedConsumer> consumer = new AtomicReference<>();

  /**
   * A component whose producer submits by the given function.
   *
   * @param beside told of what no route can take: answers, the ends of sessions, and what cannot be
   *     read
   */
  public SmscComponent(SubmitFunction submitter, Receiver beside) {
    this.submitter = submitter;
    this.beside = beside;
  }

  @Override
  protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
    return switch (remaining) {
      case Smsc.SUBMIT -> new SubmitEndpoint(uri, this, submitter);
      case Smsc.RECEIVED -> new ReceivedEndpoint(uri, this, consumer);
      default -> throw new IllegalArgumentException("no such place at the SMSC: " + remaining);
    };
  }

  @Override
  public CompletionStage<Void> received(String link, String session, ReceivedShortMessage message) {
    ReceivedConsumer route = consumer.get();
    if (route == null) {
      return CompletableFuture.failedFuture(
          new IllegalStateException("no route takes what the SMSC delivers"));
    }
    return route.take(new Received(link, session, message));
  }

  @Override
  public void answered(String link, String session, ReceivedShortMessage message, boolean ok) {
    beside.answered(link, session, message, ok);
  }

  @Override
  public void ended(String link, String session) {
    beside.ended(link, session);
  }

  @Override
  public void undecodable(String link, String session, Octets pdu, String reason) {
    beside.undecodable(link, session, pdu, reason);
  }
}
