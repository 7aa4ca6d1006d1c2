package org.skypesms.lab.skype.bus;

import java.util.HashMap;
import java.util.Map;

/**
 * What all sockets of a lab hold in memory, read and not yet whole or not yet written, bounded
 * together: beyond the bound the socket that holds most is closed. Bus loop only.
 */
final class Backlog {
  private static final long TRIFLE = 64 << 10;

  private final long most;
  private final Map<SocketOctets, Long> held = new HashMap<>();
  private long total;

  /**
   * Nothing yet.
   *
   * @param most octets that may be held
   */
  Backlog(long most) {
    this.most = most;
  }

  /** The socket holds so many octets now. */
  void holds(SocketOctets socket, long octets) {
    long now = octets <= TRIFLE ? 0 : octets;
    Long before = now == 0 ? held.remove(socket) : held.put(socket, now);
    total += now - (before == null ? 0 : before);
  }

  boolean tooMuch() {
    return total > most;
  }

  /** Closes those that hold most until it is little enough; not while messages are routed. */
  void relieve() {
    while (tooMuch()) {
      held.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .orElseThrow()
          .getKey()
          .close("all together hold too much, and this one most");
    }
  }
}
