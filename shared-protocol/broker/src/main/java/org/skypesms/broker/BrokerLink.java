package org.skypesms.broker;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSessionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process's one connection to the broker, kept up for as long as it takes.
 *
 * <p>A broker that is away is never an error here: the link tries again with a delay growing to 1.5
 * s, so a returned broker is in use within 3 s. Every loss closes all sessions at once, and what
 * used them starts anew on the next connection; the Artemis client itself never reconnects. A
 * broker that falls silent counts as lost after 9 s. Safe for use by any thread.
 */
public final class BrokerLink implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(BrokerLink.class);
  private static final GrowingDelay BETWEEN_ATTEMPTS =
      new GrowingDelay(Duration.ofMillis(100), Duration.ofMillis(1500));

  private static final long LOOK_MILLIS = 1_000;
  private static final long CLOSE_LIMIT_MILLIS = 6_000;

  private final BrokerConnector connector;
  private final Credentials credentials;
  private final List<BrokerListener> listeners = new CopyOnWriteArrayList<>();
  private final Keeper keeper = new Keeper("broker-link", this::keepUp);
  private ClientSessionFactory connection;
  private String reported = "";

  /**
   * A link to the broker at {@code tcp://host:port}, or to the active one of a pair at two such
   * addresses with a comma between; does nothing before {@link #start()}.
   */
  public BrokerLink(String url, Credentials credentials) {
    this.connector = new BrokerConnector(url, credentials);
    this.credentials = credentials;
  }

  /** Begins to connect, in the background. */
  public void start() {
    keeper.start();
  }

  /** Whether the broker can be used now. */
  public boolean up() {
    synchronized (keeper) {
      return connection != null;
    }
  }

  /** Tells the listener of every later change. */
  public void onChange(BrokerListener listener) {
    listeners.add(listener);
  }

  /** Closes every session and stops trying; returns within 6 s. */
  @Override
  public void close() {
    keeper.close(CLOSE_LIMIT_MILLIS);
    connector.close();
  }

  /** Waits until the broker can be used or so much time has passed; says whether it can. */
  boolean awaitUp(Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    synchronized (keeper) {
      while (connection == null && !keeper.closed()) {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return false;
        }
        keeper.wait(left);
      }
      return connection != null;
    }
  }

  /** A started session in which every send and every acknowledgement stands alone. */
  ClientSession session() {
    return session(true);
  }

  /** A started session whose sends are committed together. */
  ClientSession transactedSession() {
    return session(false);
  }

  private ClientSession session(boolean sendsStandAlone) {
    ClientSessionFactory current;
    synchronized (keeper) {
      current = connection;
    }
    if (current == null) {
      throw new BrokerUnavailable("the broker is away");
    }
    try {
      return BrokerConnector.session(current, credentials, sendsStandAlone);
    } catch (ActiveMQException e) {
      throw new BrokerUnavailable("the broker gave no session", e);
    }
  }

  private void keepUp() {
    int failures = 0;
    while (!keeper.closed()) {
      try {
        use(connector.connect());
        failures = 0;
        reported = "";
      } catch (ActiveMQException | RuntimeException e) {
        failures++;
        report(e);
        keeper.pause(BETWEEN_ATTEMPTS.millisAfter(failures));
      }
    }
  }

  private void use(ClientSession watch) {
    ClientSessionFactory fresh = watch.getSessionFactory();
    synchronized (keeper) {
      connection = fresh;
      keeper.notifyAll();
    }
    watch.addFailureListener(new LossListener(reason -> lose(fresh, reason)));
    log.info("connected to the broker at {}", connector);
    try {
      tell(true);
      awaitEnd(watch);
    } finally {
      end(fresh);
    }
  }

  private void end(ClientSessionFactory used) {
    synchronized (keeper) {
      connection = null;
    }
    try {
      tell(false);
    } finally {
      used.close();
    }
  }

  // A loss from before the listener was there shows in the session.
  private void awaitEnd(ClientSession watch) {
    synchronized (keeper) {
      while (connection != null && !keeper.closed() && !watch.isClosed()) {
        keeper.pause(LOOK_MILLIS);
      }
    }
  }

  private void lose(ClientSessionFactory lost, String reason) {
    synchronized (keeper) {
      if (connection != lost) {
        return;
      }
      connection = null;
      keeper.notifyAll();
    }
    log.warn("lost the broker at {}: {}", connector, reason);
  }

  private void tell(boolean up) {
    listeners.forEach(listener -> listener.changed(up));
  }

  // Once per outage, and again when the reason becomes another one.
  private void report(Exception e) {
    String reason = reason(e);
    if (!reason.equals(reported)) {
      reported = reason;
      log.warn("the broker at {} cannot be used, trying again: {}", connector, reason);
    }
  }

  private String reason(Exception e) {
    if (!(e instanceof ActiveMQException refusal)) {
      return e.toString();
    }
    return switch (refusal.getType()) {
      case NOT_CONNECTED -> "nobody answers there";
      case SECURITY_EXCEPTION -> "it refuses the user " + credentials.user();
      default -> String.valueOf(e.getMessage());
    };
  }
}
