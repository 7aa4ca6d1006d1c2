package org.skypesms.brokerconfig;

import java.util.UUID;
import java.util.function.IntConsumer;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;

/** Texts of the size of real ones, with their numbers for bodies, put on a queue and taken off. */
final class NumberedTexts implements AutoCloseable {
  private static final int TOGETHER = 1_000;
  private static final int CONSUMER_OCTETS = 32 << 10;
  private static final long PATIENCE_MILLIS = 30_000;
  private static final String PADDING = " ".repeat(300);

  private final ServerLocator locator;
  private final ClientSessionFactory factory;
  private final ClientSession session;

  NumberedTexts(BrokerProcess broker) throws Exception {
    locator =
        ActiveMQClient.createServerLocator(broker.url() + "?consumerWindowSize=" + CONSUMER_OCTETS);
    factory = locator.createSessionFactory();
    String user = BrokerUser.ADMIN.id();
    String password = broker.password(BrokerUser.ADMIN);
    session = factory.createSession(user, password, false, false, false, false, 0);
    session.start();
  }

  /** Puts texts 0 to n - 1 on the queue. */
  void put(String queue, int texts, IntConsumer progress) throws ActiveMQException {
    try (ClientProducer producer = session.createProducer(queue)) {
      for (int text = 0; text < texts; text++) {
        ClientMessage message = session.createMessage(Message.TEXT_TYPE, true);
        message.getBodyBuffer().writeNullableSimpleString(SimpleString.of(text + PADDING));
        message.putStringProperty(
            Message.HDR_DUPLICATE_DETECTION_ID, SimpleString.of(UUID.randomUUID().toString()));
        producer.send(message);
        committed(text, progress);
      }
      session.commit();
    }
  }

  /** Takes them all; fails at the first that is not the next. */
  void take(String queue, int texts, IntConsumer progress) throws ActiveMQException {
    try (ClientConsumer consumer = session.createConsumer(queue)) {
      for (int text = 0; text < texts; text++) {
        ClientMessage message = consumer.receive(PATIENCE_MILLIS);
        int found = message == null ? -1 : number(message);
        if (found != text) {
          throw new AssertionError("text " + text + " should come, " + found + " came");
        }
        message.acknowledge();
        committed(text, progress);
      }
      session.commit();
    }
  }

  private static int number(ClientMessage message) {
    return Integer.parseInt(message.getBodyBuffer().readNullableSimpleString().toString().strip());
  }

  private void committed(int text, IntConsumer progress) throws ActiveMQException {
    if (text % TOGETHER == TOGETHER - 1) {
      session.commit();
      progress.accept(text + 1);
    }
  }

  @Override
  public void close() throws ActiveMQException {
    session.close();
    factory.close();
    locator.close();
  }
}
