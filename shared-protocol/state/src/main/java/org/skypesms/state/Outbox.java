package org.skypesms.state;

import java.time.Instant;
import java.util.List;
import org.skypesms.broker.Outgoing;

/**
 * Messages that are to be put on the broker because of a processed message; kept until the broker
 * confirmed them.
 */
public interface Outbox {

  /** Adds a message that follows from the given source; a message with the same id is kept once. */
  void add(String sourceId, Outgoing message);

  /** What follows from the source and is not yet confirmed, in the order it was added. */
  List<Outgoing> unsent(String sourceId);

  /**
   * What this process or the one before it added, by any source, before the one time or after the
   * other, and what is not yet confirmed of it; oldest first. What another process added is sent by
   * that one alone, so that the order of a lane is in one hand.
   */
  List<Outgoing> unsentOutside(Instant before, Instant after, int limit);

  /** The broker confirmed the message. */
  void sent(org.skypesms.message.MessageId id);
}
