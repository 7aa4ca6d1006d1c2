package org.skypesms.brokerconfig;

import java.io.IOException;
import java.util.UUID;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.Message;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.api.core.RoutingType;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientProducer;
import org.apache.activemq.artemis.api.core.client.ClientRequestor;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.apache.activemq.artemis.api.core.management.ManagementHelper;

/** A user's client of the broker. Every call throws what the broker refuses it with. */
final class CoreClient implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 5_000;

  private static final int BULK_OCTETS = 600;
  private static final int BULK_COMMIT = 1_000;

  private final String user;
  private final String password;
  private final ServerLocator locator;
  private final ClientSessionFactory factory;
  private final ClientSession session;

  CoreClient(BrokerProcess broker, BrokerUser user) throws Exception {
    this(broker, user.id(), broker.password(user));
  }

  CoreClient(BrokerProcess broker, String user, String password) throws Exception {
    this.user = user;
    this.password = password;
    locator = ActiveMQClient.createServerLocator(broker.url().toString());
    locator.setBlockOnDurableSend(true);
    factory = locator.createSessionFactory();
    session = factory.createSession(user, password, false, true, true, false, 1);
    session.start();
  }

  void send(String address, String text) throws ActiveMQException {
    try (ClientProducer producer = session.createProducer(address)) {
      ClientMessage message = session.createMessage(true);
      message.getBodyBuffer().writeNullableSimpleString(SimpleString.of(text));
      producer.send(message);
    }
  }

  /** Sends many small messages, each with its duplicate-detection id, a thousand to a commit. */
  void fill(String address, int messages) throws ActiveMQException {
    try (ClientSession bulk = factory.createSession(user, password, false, false, false, false, 0);
        ClientProducer producer = bulk.createProducer(address)) {
      for (int i = 1; i <= messages; i++) {
        ClientMessage message = bulk.createMessage(true);
        message.getBodyBuffer().writeBytes(new byte[BULK_OCTETS]);
        message.putStringProperty(
            Message.HDR_DUPLICATE_DETECTION_ID, SimpleString.of(UUID.randomUUID().toString()));
        producer.send(message);
        if (i % BULK_COMMIT == 0 || i == messages) {
          bulk.commit();
        }
      }
    }
  }

  String receive(String queue) throws ActiveMQException {
    try (ClientConsumer consumer = session.createConsumer(queue)) {
      ClientMessage message = consumer.receive(PATIENCE_MILLIS);
      message.acknowledge();
      return String.valueOf(message.getBodyBuffer().readNullableSimpleString());
    }
  }

  void consume(String queue) throws ActiveMQException {
    session.createConsumer(queue).close();
  }

  void browse(String queue) throws ActiveMQException {
    session.createConsumer(queue, true).close();
  }

  long count(String queue) throws ActiveMQException {
    return session.queueQuery(SimpleString.of(queue)).getMessageCount();
  }

  void createQueue(String address, boolean durable) throws ActiveMQException {
    session.createQueue(
        QueueConfiguration.of("of-nobody-" + durable)
            .setAddress(address)
            .setRoutingType(RoutingType.ANYCAST)
            .setDurable(durable));
  }

  void createAddress() throws ActiveMQException {
    session.createAddress(SimpleString.of("of-nobody"), RoutingType.ANYCAST, false);
  }

  void deleteQueue(String queue) throws ActiveMQException {
    session.deleteQueue(queue);
  }

  /** Asks the broker by a management message how many messages a queue has. */
  void manage(String queue) throws Exception {
    try (ClientRequestor requestor = new ClientRequestor(session, "activemq.management")) {
      ClientMessage request = session.createMessage(false);
      ManagementHelper.putAttribute(request, "queue." + queue, "messageCount");
      if (requestor.request(request, PATIENCE_MILLIS) == null) {
        throw new IOException("the broker has not answered");
      }
    }
  }

  @Override
  public void close() throws Exception {
    session.close();
    factory.close();
    locator.close();
  }
}
