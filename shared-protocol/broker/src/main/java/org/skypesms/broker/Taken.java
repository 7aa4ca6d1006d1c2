package org.skypesms.broker;

import java.time.Instant;
import java.util.Map;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A delivery taken from the broker and not yet acknowledged, with its trouble so far. Used by the
 * pump's thread alone.
 */
final class Taken {

  private static final Logger log = LoggerFactory.getLogger(Taken.class);
  private static final int OCTET_SHARE = 8_192;

  private final Delivery delivery;
  private final ClientMessage message;
  private final ClientSession session;
  private int unavailable;
  private long heldSince;
  private boolean counted;
  private Instant firstFailure;

  Taken(Delivery delivery, ClientMessage message, ClientSession session) {
    this.delivery = delivery;
    this.message = message;
    this.session = session;
    this.counted = delivery.redelivered();
  }

  Delivery delivery() {
    return delivery;
  }

  /** How many places it takes up among the taken ones. */
  int weight() {
    int octets = delivery.body() == null ? message.getBodySize() : delivery.body().length();
    return 1 + octets / OCTET_SHARE;
  }

  /** Whether it can still be acknowledged; if not, the broker delivers it again. */
  boolean live() {
    return !session.isClosed();
  }

  boolean readable() {
    return delivery.body() != null && !delivery.body().isBlank();
  }

  void acknowledge() {
    try {
      message.individualAcknowledge();
    } catch (ActiveMQException | RuntimeException e) {
      log.debug("{} is not acknowledged and will come again", delivery, e);
    }
  }

  /** Counts one more time in a row that something was unavailable. */
  int heldBack(long now, Instant wallClock) {
    if (unavailable == 0) {
      heldSince = now;
    }
    failed(wallClock);
    return ++unavailable;
  }

  /** How long it has been held back, in nanoseconds; 0 when it is not. */
  long held(long now) {
    return unavailable == 0 ? 0 : now - heldSince;
  }

  /** Notes a failure that is counted by the store. */
  void failedOfItself(Instant wallClock) {
    unavailable = 0;
    counted = true;
    failed(wallClock);
  }

  /** Whether the store may hold a count of failures. */
  boolean counted() {
    return counted;
  }

  Instant firstFailure(Instant otherwise) {
    return firstFailure == null ? otherwise : firstFailure;
  }

  /**
   * The same message for another address. Its duplicate id names this very message of this very
   * queue: a repeated move is kept once, and a later return of the same id is not swallowed.
   */
  Outgoing movedTo(String address, Map<String, String> remarks) {
    return Wire.moved(message, delivery, address, remarks);
  }

  private void failed(Instant wallClock) {
    if (firstFailure == null) {
      firstFailure = wallClock;
    }
  }
}
