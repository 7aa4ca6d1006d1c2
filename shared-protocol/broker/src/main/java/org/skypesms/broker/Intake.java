package org.skypesms.broker;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes deliveries of one queue from the broker while there is room, in a thread of its own, over
 * every connection the link makes.
 */
final class Intake implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Intake.class);
  private static final long LOOK_MILLIS = 200;
  private static final Duration LINK_LOOK = Duration.ofSeconds(1);
  private static final GrowingDelay RETRY =
      new GrowingDelay(Duration.ofMillis(200), Duration.ofSeconds(2));

  /** Octets that wait in the client unseen: enough for the rate, little to be delivered again. */
  private static final int PREFETCH_OCTETS = 32 << 10;

  private final BrokerLink link;
  private final String queue;
  private final Room room;
  private final Destination destination;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final CountDownLatch drained = new CountDownLatch(1);
  private final Thread thread;
  private volatile boolean paused;

  /** Where the deliveries go. */
  interface Destination {

    /** Before the first delivery of a session. */
    void connected(ClientSession session, CountDownLatch stop)
        throws ActiveMQException, InterruptedException;

    void take(Taken taken);

    /** After the last delivery of a session that was lost. */
    void lost();
  }

  Intake(BrokerLink link, String queue, Room room, Destination destination) {
    this.link = link;
    this.queue = queue;
    this.room = room;
    this.destination = destination;
    this.thread = new Named("take-" + queue).newThread(this::takeForEver);
  }

  void start() {
    thread.start();
  }

  void pause() {
    paused = true;
  }

  void resume() {
    paused = false;
  }

  /** Takes nothing more; what is taken can still be acknowledged. */
  void stop() {
    stop.countDown();
  }

  /** Gives the session back, and with it what is not acknowledged. */
  @Override
  public void close() {
    stop();
    drained.countDown();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(6));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void takeForEver() {
    int failures = 0;
    while (!stopping(0)) {
      try {
        if (link.awaitUp(LINK_LOOK)) {
          takeOverOneSession();
          failures = 0;
        } else {
          stopping(LOOK_MILLIS); // a closed link does not wait
        }
      } catch (ActiveMQException | RuntimeException e) {
        failures++;
        report(failures, e);
        stopping(RETRY.millisAfter(failures));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void report(int failures, Exception e) {
    if (failures == 1 && link.up()) {
      log.warn("{} cannot be taken from, trying again: {}", queue, e.getMessage());
    }
  }

  private void takeOverOneSession() throws ActiveMQException, InterruptedException {
    ClientSession session = link.session();
    try {
      SoleConsumer.await(session, queue, stop);
      destination.connected(session, stop);
      takeWhileOpen(session);
      drained.await();
    } finally {
      closeQuietly(session);
      destination.lost();
    }
  }

  private void takeWhileOpen(ClientSession session) throws ActiveMQException, InterruptedException {
    ClientConsumer consumer =
        session.createConsumer(SimpleString.of(queue), null, PREFETCH_OCTETS, -1, false);
    while (!stopping(0)) {
      if (paused) {
        stopping(LOOK_MILLIS);
      } else if (room.enter(LOOK_MILLIS)) {
        takeOne(session, consumer);
      }
      if (session.isClosed()) {
        throw new BrokerUnavailable("the session ended");
      }
    }
  }

  private void takeOne(ClientSession session, ClientConsumer consumer)
      throws ActiveMQException, InterruptedException {
    boolean left = false;
    try {
      ClientMessage message = consumer.receive(LOOK_MILLIS);
      if (message != null) {
        Taken taken = new Taken(Wire.delivery(queue, message), message, session);
        left = widened(taken);
        if (left) {
          destination.take(taken);
        }
      }
    } finally {
      if (!left) {
        room.leave();
      }
    }
  }

  private boolean widened(Taken taken) throws InterruptedException {
    while (taken.live() && !stopping(0)) {
      if (room.widen(taken, LOOK_MILLIS)) {
        return true;
      }
    }
    return false;
  }

  private boolean stopping(long millis) {
    try {
      return stop.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static void closeQuietly(ClientSession session) {
    try {
      session.close();
    } catch (ActiveMQException e) {
      log.debug("a session that is gone cannot be closed");
    }
  }
}
