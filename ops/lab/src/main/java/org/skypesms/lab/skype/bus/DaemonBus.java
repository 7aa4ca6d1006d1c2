package org.skypesms.lab.skype.bus;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A bus that a {@code dbus-daemon} runs. The daemon starts when the first client connects, and
 * again when one connects after it died; the service is on the bus before any client is heard. Bus
 * loop only, but {@link #listen}, {@link #address} and the constructor.
 */
public final class DaemonBus implements ServiceBus, DbusDaemons.Watcher {
  private static final Logger LOG = LoggerFactory.getLogger(DaemonBus.class);
  private static final long BETWEEN_STARTS = Duration.ofSeconds(1).toNanos();

  private final BusLoop loop;
  private final DbusDaemons daemons;
  private final Path socket;
  private final Consumer<String> departures;
  private DaemonPeer service;
  private boolean running;
  private long notBefore = System.nanoTime();

  /**
   * A bus that does not listen yet.
   *
   * @param departures is told, on the loop, the unique name of each client that went
   */
  public DaemonBus(BusLoop loop, DbusDaemons daemons, Path socket, Consumer<String> departures) {
    this.loop = loop;
    this.daemons = daemons;
    this.socket = socket;
    this.departures = departures;
  }

  @Override
  public void listen() throws IOException {
    daemons.listen(socket, this);
  }

  /** Without a guid, as every daemon makes its own. */
  @Override
  public String address() {
    return "unix:path=" + AddressText.escape(socket.toString());
  }

  /** The service owns the name when nobody had it; else it is the next. */
  @Override
  public ServicePeer join(String wellKnownName, Consumer<BusMessage> calls) {
    service = new DaemonPeer(this, wellKnownName, calls);
    if (running) {
      service.connect();
    }
    return service;
  }

  @Override
  public void drop(String uniqueName, String why) {
    if (service != null) {
      LOG.info("{} on {} is told nothing more: {}", uniqueName, socket.getFileName(), why);
      service.ignore(uniqueName);
    }
  }

  @Override
  public void knocked() {
    long wait = notBefore - System.nanoTime();
    if (wait > 0) {
      loop.later(Duration.ofNanos(wait), this::start);
    } else {
      start();
    }
  }

  @Override
  public void ended(String how) {
    LOG.info("the dbus-daemon of {} ended: {}", socket.getFileName(), how);
    running = false;
  }

  BusLoop loop() {
    return loop;
  }

  Path socket() {
    return socket;
  }

  boolean isRunning() {
    return running;
  }

  /** The daemon does not do its work; another takes its place. */
  void endDaemon() {
    daemons.stop(socket);
  }

  void departed(String uniqueName) {
    departures.accept(uniqueName);
  }

  void left(DaemonPeer peer) {
    if (service == peer) {
      service = null;
    }
  }

  private void start() {
    notBefore = System.nanoTime() + BETWEEN_STARTS;
    running = true;
    if (service != null) {
      service.connect();
    }
    // behind what the service wrote, so that the daemon finds it there
    loop.atTurnEnd(() -> daemons.run(socket));
  }
}
