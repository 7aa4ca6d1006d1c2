package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service on a bus that a daemon runs. It outlives the daemon: when the connection is lost, every
 * client counts as gone, and the service is there again with the next daemon. Bus loop only.
 */
final class DaemonPeer extends ServicePeer {
  private static final Logger LOG = LoggerFactory.getLogger(DaemonPeer.class);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(200);

  private final DaemonBus bus;
  private final String name;
  private final Consumer<BusMessage> calls;
  private final Set<String> clients = new HashSet<>();
  private final Set<String> ignored = new HashSet<>();
  private DaemonLink link;
  private boolean gone;

  DaemonPeer(DaemonBus bus, String name, Consumer<BusMessage> calls) {
    this.bus = bus;
    this.name = name;
    this.calls = calls;
  }

  /** Takes a place on the daemon's bus; it may be one that is about to start. */
  void connect() {
    if (gone || link != null) {
      return;
    }
    try {
      link = DaemonLink.open(bus.loop(), bus.socket(), name, this);
    } catch (IOException e) {
      LOG.warn("no connection to {}", bus.socket().getFileName(), e);
      bus.loop().later(BEFORE_NEXT_TRY, this::reconnect);
    }
  }

  void called(BusMessage call) {
    String client = call.fields().sender();
    if (ignored.contains(client)) {
      refuse(
          call, "org.freedesktop.DBus.Error.LimitsExceeded", "Too much waits unread; connect anew");
      return;
    }
    clients.add(client);
    calls.accept(call);
  }

  void clientGone(String client) {
    ignored.remove(client);
    if (clients.remove(client)) {
      bus.departed(client);
    }
  }

  /** The daemon holds too much for a client already. */
  void overflowed(String client) {
    if (clients.contains(client)) {
      bus.drop(client, "it does not read");
    }
  }

  void ignore(String client) {
    if (clients.remove(client)) {
      ignored.add(client);
      bus.departed(client);
    }
  }

  void disconnected(DaemonLink lost, String why) {
    if (lost != link) {
      return;
    }
    LOG.debug("{} on {}: {}", name, bus.socket().getFileName(), why);
    link = null;
    ignored.clear();
    List<String> all = List.copyOf(clients);
    clients.clear();
    all.forEach(bus::departed);
    if (why.equals(SocketOctets.UNREAD)) {
      bus.endDaemon();
    }
    bus.loop().later(BEFORE_NEXT_TRY, this::reconnect);
  }

  @Override
  public void leave() {
    gone = true;
    bus.left(this);
    if (link != null) {
      link.close();
    }
  }

  @Override
  void post(BusMessage message) {
    if (link != null) {
      link.send(message);
    }
  }

  private void reconnect() {
    if (bus.isRunning()) {
      connect();
    }
  }
}
