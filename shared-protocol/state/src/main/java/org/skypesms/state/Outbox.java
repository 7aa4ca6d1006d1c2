package org.skypesms.state;

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

  /** What was added before the given time by any source and is not yet confirmed, oldest first. */
  List<Outgoing> unsentBefore(java.time.Instant time, int limit);

  /** The broker confirmed the message. */
  void sent(org.skypesms.message.MessageId id);
}
