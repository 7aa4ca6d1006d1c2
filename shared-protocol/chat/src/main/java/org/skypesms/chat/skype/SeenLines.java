package org.skypesms.chat.skype;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * The lines that were handled lately, so that one whose SEEN got lost is marked again and not heard
 * again. Bounded; the oldest is forgotten. Not thread-safe.
 */
final class SeenLines {

  private static final int MOST = 20_000;

  private final Map<Long, StoredMessage.Fingerprint> lines = new LinkedHashMap<>();

  private final Set<Long> marked = new HashSet<>();

  void add(StoredMessage message) {
    lines.put(message.id(), message.fingerprint());
    if (lines.size() > MOST) {
      Long oldest = lines.keySet().iterator().next();
      lines.remove(oldest);
      marked.remove(oldest);
    }
  }

  /** The line of that number, which was added, is marked in the client that is attached. */
  void marked(long id) {
    marked.add(id);
  }

  /** In the client that is attached now nothing is marked yet. */
  void anotherClient() {
    marked.clear();
  }

  boolean isMarked(long id) {
    return marked.contains(id);
  }

  /** Whether this very message was handled: a new client may give old numbers to new messages. */
  boolean contains(StoredMessage message) {
    return message.fingerprint().equals(lines.get(message.id()));
  }
}
