package org.skypesms.broker;

import java.util.UUID;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;

/**
 * The token on an exclusive queue, which gives every message to one consumer until that one is
 * gone. It is taken and never acknowledged. Where there is none a new one is put; two of them, from
 * two that missed it at the same time, are with the same consumer, which acknowledges the second.
 * Used by the lease's thread alone.
 */
final class LeaseToken {

  private static final long LOOK_MILLIS = 500;

  private final ClientSession session;
  private final SimpleString queue;
  private final ClientConsumer consumer;

  LeaseToken(ClientSession session, String queue) throws ActiveMQException {
    this.session = session;
    this.queue = SimpleString.of(queue);
    this.consumer = session.createConsumer(queue);
  }

  /** Waits half a second for it; puts one when there is none anywhere. */
  boolean come() throws ActiveMQException {
    if (consumer.receive(LOOK_MILLIS) != null) {
      return true;
    }
    demandOpen();
    if (session.queueQuery(queue).getMessageCount() == 0) {
      put();
    }
    return false;
  }

  /**
   * Asks the broker how many other consumers there are.
   *
   * @throws ActiveMQException when it does not answer, or when the token is there no more
   */
  int others() throws ActiveMQException {
    demandOpen();
    ClientSession.QueueQuery answer = session.queueQuery(queue);
    if (answer.getMessageCount() == 0) {
      throw lost("the token is gone");
    }
    if (answer.getMessageCount() > 1) {
      acknowledgeOneMore();
    }
    return Math.max(0, answer.getConsumerCount() - 1);
  }

  private void acknowledgeOneMore() throws ActiveMQException {
    ClientMessage second = consumer.receive(1);
    if (second != null) {
      second.individualAcknowledge();
    }
  }

  private void put() throws ActiveMQException {
    ClientMessage token = session.createMessage(Message.TEXT_TYPE, true);
    token.putStringProperty(
        Message.HDR_DUPLICATE_DETECTION_ID, SimpleString.of("lease/" + UUID.randomUUID()));
    try (ClientProducer producer = session.createProducer(queue)) {
      producer.send(token);
    }
  }

  private void demandOpen() throws ActiveMQException {
    if (session.isClosed() || consumer.isClosed()) {
      throw lost("the connection ended");
    }
  }

  private static ActiveMQException lost(String reason) {
    return new ActiveMQException(reason, null, ActiveMQExceptionType.NOT_CONNECTED);
  }
}
