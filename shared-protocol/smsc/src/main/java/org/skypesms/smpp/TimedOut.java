package org.skypesms.smpp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a session whose answer did not come in time, by sequence number; the oldest are
 * forgotten. Safe for use by any thread.
 */
final class TimedOut {

  private static final int MOST = 10_000;

  private final Map<Integer, Submission> parts = new LinkedHashMap<>();

  synchronized void add(int sequence, Submission part) {
    parts.put(sequence, part);
    if (parts.size() > MOST) {
      parts.remove(parts.keySet().iterator().next());
    }
  }

  synchronized Optional<Submission> take(int sequence) {
    return Optional.ofNullable(parts.remove(sequence));
  }
}
