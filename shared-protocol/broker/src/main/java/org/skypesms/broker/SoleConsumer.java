package org.skypesms.broker;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits until the broker has dropped an earlier consumer of a queue, of a process that was killed
 * or of a connection that broke: what that one held comes back to the head of the queue, and who
 * took messages before that would see them out of order.
 */
final class SoleConsumer {

  private static final Logger log = LoggerFactory.getLogger(SoleConsumer.class);
  private static final long LOOK_MILLIS = 100;
  private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(30);

  private SoleConsumer() {}

  /** Waits for at most 30 s, longer than the broker keeps a silent connection. */
  static void await(ClientSession session, String queue, CountDownLatch stop)
      throws ActiveMQException, InterruptedException {
    long begun = System.nanoTime();
    while (consumers(session, queue) > 0 && !stop.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
      if (System.nanoTime() - begun > MOST_NANOS) {
        log.warn("another consumer stays on {}; the order of its messages is not certain", queue);
        return;
      }
    }
  }

  private static int consumers(ClientSession session, String queue) throws ActiveMQException {
    return session.queueQuery(SimpleString.of(queue)).getConsumerCount();
  }
}
