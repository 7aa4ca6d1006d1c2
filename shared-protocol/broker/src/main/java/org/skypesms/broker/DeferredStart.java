package org.skypesms.broker;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientConsumer;
import org.apache.activemq.artemis.api.core.client.ClientMessage;
import org.apache.activemq.artemis.api.core.client.ClientSession;

/**
 * Learns, before anything is taken, which groups a former process left on the deferred queue, and
 * only then starts that queue's pump: a browser does not see what a consumer holds.
 */
final class DeferredStart {

  private static final int BROWSE_OCTETS = 256 << 10;

  private final DeferredLanes lanes;
  private final Optional<String> queue;
  private final Optional<QueuePump> pump;
  private boolean done;

  DeferredStart(DeferredLanes lanes, Optional<String> queue, Optional<QueuePump> pump) {
    this.lanes = lanes;
    this.queue = queue;
    this.pump = pump;
  }

  /** Called by one thread, before the main queue is taken from over the session. */
  void onSession(ClientSession session, CountDownLatch stop)
      throws ActiveMQException, InterruptedException {
    if (done || queue.isEmpty()) {
      return;
    }
    SoleConsumer.await(session, queue.orElseThrow(), stop);
    browse(session);
    done = true;
    pump.ifPresent(QueuePump::start);
  }

  private void browse(ClientSession session) throws ActiveMQException {
    try (ClientConsumer browser =
        session.createConsumer(
            SimpleString.of(queue.orElseThrow()), null, BROWSE_OCTETS, -1, true)) {
      for (ClientMessage next = browser.receiveImmediate();
          next != null;
          next = browser.receiveImmediate()) {
        note(next);
      }
    }
  }

  private void note(ClientMessage message) {
    String id = Wire.id(message);
    lanes.put(Wire.group(message).orElse(id), id);
  }
}
