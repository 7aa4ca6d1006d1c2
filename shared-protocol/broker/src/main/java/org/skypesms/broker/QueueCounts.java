package org.skypesms.broker;

import java.util.OptionalLong;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ClientSession.QueueQuery;

/**
 * How many messages each queue holds, asked with the query of the CORE protocol, for which no right
 * on the management address is needed. A call takes up to 5 s when the broker hangs. Safe for use
 * by any thread.
 */
public final class QueueCounts implements AutoCloseable {

  private final BrokerLink link;
  private ClientSession session;

  /** Counts over the link. */
  public QueueCounts(BrokerLink link) {
    this.link = link;
  }

  /**
   * Messages in the queue: waiting, delivered and not yet acknowledged, and scheduled; a message
   * that the broker has just confirmed may be missing for a moment. Empty while the broker is away
   * and when there is no such queue.
   */
  public synchronized OptionalLong of(String queue) {
    try {
      QueueQuery answer = session().queueQuery(SimpleString.of(queue));
      return answer.isExists() ? OptionalLong.of(answer.getMessageCount()) : OptionalLong.empty();
    } catch (ActiveMQException | BrokerUnavailable e) {
      close();
      return OptionalLong.empty();
    }
  }

  /** Gives the session back. */
  @Override
  public synchronized void close() {
    ClientSession current = session;
    session = null;
    try {
      if (current != null) {
        current.close();
      }
    } catch (ActiveMQException e) {
      // A session that cannot be closed is gone already.
    }
  }

  private ClientSession session() {
    if (session == null || session.isClosed()) {
      session = link.session();
    }
    return session;
  }
}
