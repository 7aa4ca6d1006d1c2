package org.skypesms.broker;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.ActiveMQExceptionType;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.apache.activemq.artemis.api.core.client.ServerLocator;

/**
 * Makes single connections over Artemis's CORE protocol with settings under which nothing hangs:
 * calls end after 5 s, silence after 9 s, and the client never reconnects by itself.
 *
 * <p>The broker keeps the sessions of a dead connection for as long as silence may last when these
 * could be attached again, which is what a confirmation window above 0 says. With 0 it confirms
 * each message at once, and drops the sessions of a killed process at once.
 */
final class BrokerConnector implements AutoCloseable {

  private static final int CALL_LIMIT_MILLIS = 5_000;
  private static final int SILENCE_LIMIT_MILLIS = 9_000;
  private static final int PING_MILLIS = 2_000;
  private static final int CONNECT_LIMIT_MILLIS = 1_500;
  private static final int CONFIRMED_AT_ONCE = 0;
  private static final int PRODUCER_OCTETS = 1 << 20;

  private final String url;
  private final Credentials credentials;
  private final ServerLocator locator;

  BrokerConnector(String url, Credentials credentials) {
    if (!url.startsWith("tcp://")) {
      throw new IllegalArgumentException("the broker's address starts with tcp://");
    }
    this.url = url;
    this.credentials = credentials;
    this.locator = locator(url);
  }

  /** Connects and logs in: the session stands for the connection and is used for nothing else. */
  ClientSession connect() throws ActiveMQException {
    ClientSessionFactory factory = factory();
    try {
      return session(factory, credentials, true);
    } catch (ActiveMQException | RuntimeException e) {
      factory.close();
      throw e;
    }
  }

  /** A started session whose acknowledgements, and perhaps sends, need no commit. */
  static ClientSession session(
      ClientSessionFactory factory, Credentials credentials, boolean sendsStandAlone)
      throws ActiveMQException {
    ClientSession session =
        factory.createSession(
            credentials.user(), credentials.password(), false, sendsStandAlone, true, false, 0);
    session.start();
    return session;
  }

  @Override
  public void close() {
    locator.close();
  }

  /** Without parameters, which may hold passwords of key stores. */
  @Override
  public String toString() {
    return url.replaceFirst("\\?.*", "");
  }

  // The form without arguments would wait for a cluster's topology, also from a dying broker.
  private ClientSessionFactory factory() throws ActiveMQException {
    try {
      return locator.createSessionFactory(locator.getStaticTransportConfigurations()[0], 0);
    } catch (ActiveMQException e) {
      throw e;
    } catch (Exception e) {
      throw new ActiveMQException(e.getMessage(), e, ActiveMQExceptionType.NOT_CONNECTED);
    }
  }

  private static ServerLocator locator(String url) {
    try {
      return configured(ActiveMQClient.createServerLocator(withTransportSettings(url)));
    } catch (Exception e) {
      throw new IllegalArgumentException("the broker's address cannot be read", e);
    }
  }

  private static String withTransportSettings(String url) {
    return url
        + (url.contains("?") ? "&" : "?")
        + "tcpNoDelay=true&connect-timeout-millis="
        + CONNECT_LIMIT_MILLIS;
  }

  private static ServerLocator configured(ServerLocator locator) {
    return locator
        .setInitialConnectAttempts(1)
        .setReconnectAttempts(0)
        .setUseTopologyForLoadBalancing(false)
        .setCallTimeout(CALL_LIMIT_MILLIS)
        .setCallFailoverTimeout(CALL_LIMIT_MILLIS)
        .setConnectionTTL(SILENCE_LIMIT_MILLIS)
        .setClientFailureCheckPeriod(PING_MILLIS)
        .setConfirmationWindowSize(CONFIRMED_AT_ONCE)
        .setProducerWindowSize(PRODUCER_OCTETS)
        .setBlockOnDurableSend(false)
        .setBlockOnNonDurableSend(false)
        .setBlockOnAcknowledge(false);
  }
}
