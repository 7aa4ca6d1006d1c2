package org.skypesms.broker;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.activemq.artemis.api.core.ActiveMQAddressFullException;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.SendAcknowledgementHandler;

/**
 * The unconfirmed messages of one session. One thread puts messages in, the broker's answers and
 * the end of the session take them out.
 */
final class Window {

  private final ClientSession session;
  private final ClientProducer producer;
  private final Semaphore places;
  private final Set<Pending> unconfirmed = ConcurrentHashMap.newKeySet();
  private final AtomicBoolean closed = new AtomicBoolean();

  Window(ClientSession session, int size) throws ActiveMQException {
    this.session = session;
    this.producer = session.createProducer();
    this.places = new Semaphore(size);
  }

  boolean usable() {
    return !closed.get() && !session.isClosed();
  }

  /** Waits for a place, then sends; blocks, too, while the broker grants no credit. */
  void send(Pending pending) throws ActiveMQException, InterruptedException {
    places.acquire();
    unconfirmed.add(pending);
    try {
      if (closed.get()) {
        throw new BrokerUnavailable("the broker went away");
      }
      producer.send(
          SimpleString.of(pending.message().address()),
          Wire.message(session, pending.message()),
          new Confirmation(pending));
    } catch (ActiveMQException | RuntimeException e) {
      leave(pending);
      throw e;
    }
  }

  /**
   * Fails everything unconfirmed, at once, and frees a sender that waits for a place. Several may
   * say so of one session, but its places are freed once: more of them than a semaphore counts
   * would be an error that ends the thread.
   */
  void fail(BrokerUnavailable reason) {
    boolean first = closed.compareAndSet(false, true);
    unconfirmed.forEach(pending -> pending.fail(reason));
    unconfirmed.clear();
    if (first) {
      places.release(Integer.MAX_VALUE / 2);
    }
  }

  /** Gives the session back. */
  void close() {
    try {
      session.close();
    } catch (ActiveMQException e) {
      fail(new BrokerUnavailable("the session ended", e));
    }
  }

  private void leave(Pending pending) {
    if (unconfirmed.remove(pending)) {
      places.release();
    }
  }

  private final class Confirmation implements SendAcknowledgementHandler {

    private final Pending pending;

    Confirmation(Pending pending) {
      this.pending = pending;
    }

    @Override
    public void sendAcknowledged(Message message) {
      leave(pending);
      pending.confirm();
    }

    @Override
    public void sendFailed(Message message, Exception e) {
      leave(pending);
      pending.fail(
          e instanceof ActiveMQAddressFullException
              ? new BrokerFull("the broker refused the message: " + e.getMessage())
              : new BrokerUnavailable("the broker refused the message", e));
    }
  }
}
