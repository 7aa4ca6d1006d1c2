package org.skypesms.lab.skype.bus;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * What all sockets of a lab hold in memory, read and not yet whole or not yet written, bounded
 * together: beyond the bound the socket that holds most is closed. Bus loop only.
 */
final class Backlog {
  private static final long TRIFLE = 64 << 10;

  private final long most;
  private final Executor loop;
  private final Map<SocketOctets, Long> held = new HashMap<>();
  private long total;

  /**
   * Nothing yet.
   *
   * @param most octets that may be held
   */
  Backlog(long most, Executor loop) {
    this.most = most;
    this.loop = loop;
  }

  /** The socket holds so many octets now. */
  void holds(SocketOctets socket, long octets) {
    long now = octets <= TRIFLE ? 0 : octets;
    Long before = now == 0 ? held.remove(socket) : held.put(socket, now);
    total += now - (before == null ? 0 : before);
    if (total > most) {
      loop.execute(this::relieve);
    }
  }

  private void relieve() {
    while (total > most) {
      held.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .orElseThrow()
          .getKey()
          .close("all together hold too much, and this one most");
    }
  }
}
