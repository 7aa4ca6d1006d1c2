package org.skypesms.broker;

import java.util.List;
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

  private final List<String> urls;
  private final Credentials credentials;
  private final List<ServerLocator> locators;

  /** For the broker at a URL, or for a pair of brokers at two with a comma between. */
  BrokerConnector(String urls, Credentials credentials) {
    this.urls = List.of(urls.split(","));
    if (!this.urls.stream().allMatch(url -> url.startsWith("tcp://"))) {
      throw new IllegalArgumentException("the broker's address starts with tcp://");
    }
    this.credentials = credentials;
    this.locators = this.urls.stream().map(BrokerConnector::locator).toList();
  }

  /**
   * Connects and logs in: the session stands for the connection and is used for nothing else. Of a
   * pair only the active broker takes clients, so the first that does is the right one.
   */
  ClientSession connect() throws ActiveMQException {
    ActiveMQException problem = null;
    for (ServerLocator locator : locators) {
      try {
        return connect(locator);
      } catch (ActiveMQException e) {
        problem = worse(problem, e);
      }
    }
    throw problem;
  }

  // That nobody answers at one of a pair says nothing.
  private static ActiveMQException worse(ActiveMQException earlier, ActiveMQException later) {
    boolean says = earlier != null && earlier.getType() != ActiveMQExceptionType.NOT_CONNECTED;
    return says ? earlier : later;
  }

  private ClientSession connect(ServerLocator locator) throws ActiveMQException {
    ClientSessionFactory factory = factory(locator);
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
    locators.forEach(ServerLocator::close);
  }

  /** Without parameters, which may hold passwords of key stores. */
  @Override
  public String toString() {
    return String.join(",", urls).replaceAll("\\?[^,]*", "");
  }

  // The form without arguments would wait for a cluster's topology, also from a dying broker.
  private static ClientSessionFactory factory(ServerLocator locator) throws ActiveMQException {
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
