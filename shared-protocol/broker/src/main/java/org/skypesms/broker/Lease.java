package org.skypesms.broker;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.skypesms.message.Address;
import org.skypesms.message.Half;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A half's wish to be the active one of its instances, over a connection of its own that never
 * reconnects: whoever has the token of {@code lease.<half>} is it, and any fault of that connection
 * is the loss of it. After a loss it stands in the queue again by itself.
 *
 * <p>The holder asks the broker for a sign of life every half second. Its own clock says 6 s after
 * the last good one that the lease is over; the broker gives the token away after 9 s of silence at
 * the earliest. So a holder that is cut off stops before another begins, and one that was frozen
 * knows it by its first look at the clock. Safe for use by any thread.
 */
public final class Lease implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Lease.class);
  private static final long VALID_NANOS = Duration.ofSeconds(6).toNanos();
  private static final long SIGN_OF_LIFE_MILLIS = 500;
  private static final GrowingDelay BETWEEN_ATTEMPTS =
      new GrowingDelay(Duration.ofMillis(50), Duration.ofSeconds(1));
  private static final long CLOSE_LIMIT_MILLIS = 3_000;

  private final BrokerConnector connector;
  private final String queue;
  private final Runnable taken;
  private final Keeper keeper = new Keeper("lease", this::keep);
  private final AtomicReference<Instances> instances = new AtomicReference<>(Instances.NONE);

  /** What the last good sign of life said: until when it is good, and who else waits. */
  private record Instances(boolean held, long until, int waiting) {

    static final Instances NONE = new Instances(false, 0, 0);
  }

  /**
   * For a half; does nothing before {@link #start()}.
   *
   * @param taken called each time the token has come, by the lease's own thread; not to block
   */
  public Lease(String url, Credentials credentials, Half half, Runnable taken) {
    this.connector = new BrokerConnector(url, credentials);
    this.queue = Address.lease(half);
    this.taken = taken;
  }

  /** Stands in the queue from now on. */
  public void start() {
    keeper.start();
  }

  /** Whether this instance certainly has the token at this moment. */
  public boolean held() {
    Instances now = instances.get();
    return !keeper.closed() && now.held() && now.until() - System.nanoTime() > 0;
  }

  /** How many other instances waited for the token half a second ago; 0 for who has it not. */
  public int waiting() {
    return held() ? instances.get().waiting() : 0;
  }

  /** Gives the token back, if it is here, to whoever waits longest; returns within 3 s. */
  @Override
  public void close() {
    keeper.close(CLOSE_LIMIT_MILLIS);
    connector.close();
  }

  private void keep() {
    int failures = 0;
    while (!keeper.closed()) {
      try {
        tryOnce();
        failures = 0;
      } catch (ActiveMQException | RuntimeException e) {
        log.debug("the lease cannot be asked for: {}", e.toString());
        failures++;
      }
      if (instances.getAndSet(Instances.NONE).held() && !keeper.closed()) {
        log.warn("the lease {} is lost", queue);
      }
      keeper.pause(BETWEEN_ATTEMPTS.millisAfter(Math.max(1, failures)));
    }
  }

  private void tryOnce() throws ActiveMQException {
    ClientSession session = connector.connect();
    try {
      LeaseToken token = new LeaseToken(session, queue);
      while (!keeper.closed() && !token.come()) {
        continue;
      }
      hold(token);
    } finally {
      session.getSessionFactory().close();
    }
  }

  private void hold(LeaseToken token) throws ActiveMQException {
    boolean told = false;
    while (!keeper.closed()) {
      long asked = System.nanoTime();
      int others = token.others();
      instances.set(new Instances(true, asked + VALID_NANOS, others));
      if (!told) {
        told = true;
        log.info("has the lease {}", queue);
        taken.run();
      }
      keeper.pause(SIGN_OF_LIFE_MILLIS);
    }
  }
}
