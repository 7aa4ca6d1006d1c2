package org.skypesms.chat.skype;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The lines that were handled lately, so that one whose SEEN got lost is marked again and not heard
 * again. Bounded; the oldest is forgotten. Not thread-safe.
 */
final class SeenLines {

  private static final int MOST = 20_000;

  private final Map<Long, StoredMessage.Fingerprint> lines = new LinkedHashMap<>();

  void add(StoredMessage message) {
    lines.put(message.id(), message.fingerprint());
    if (lines.size() > MOST) {
      lines.remove(lines.keySet().iterator().next());
    }
  }

  boolean contains(long id) {
    return lines.containsKey(id);
  }

  /** Whether this very message was handled: a new client may give old numbers to new messages. */
  boolean contains(StoredMessage message) {
    return message.fingerprint().equals(lines.get(message.id()));
  }
}
