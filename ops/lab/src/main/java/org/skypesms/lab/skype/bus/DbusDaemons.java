package org.skypesms.lab.skype.bus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The {@code dbus-daemon} processes of a lab, one per bus from its first client on. A small process
 * of ours (dbus-daemons.pl) holds the listening sockets and hands them over; it and all daemons end
 * with this process, however that ends. When it dies it is started again, with the same sockets.
 * Thread-safe.
 */
public final class DbusDaemons implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DbusDaemons.class);
  private static final Duration BEFORE_RESTART = Duration.ofSeconds(1);
  private static final int PATIENCE_SECONDS = 10;

  /** Is told, on the loop, what happens to one bus. */
  interface Watcher {
    /** Somebody connects and no daemon runs. */
    void knocked();

    /** The daemon has ended, or could not be started. */
    void ended(String how);
  }

  private record Watched(Watcher watcher, CompletableFuture<Void> listening) {}

  private final BusLoop loop;
  private final DaemonFiles files;
  private final Map<String, Watched> buses = new ConcurrentHashMap<>();
  private Process process;
  private boolean closed;

  private DbusDaemons(BusLoop loop, DaemonFiles files) {
    this.loop = loop;
    this.files = files;
  }

  /**
   * Without any daemon yet.
   *
   * @param directory takes the daemons' configuration
   * @throws IOException with a sentence for whoever chose this bus, when it cannot be had
   */
  public static DbusDaemons start(BusLoop loop, Path directory) throws IOException {
    DbusDaemons daemons = new DbusDaemons(loop, new DaemonFiles(directory));
    daemons.files.prepare();
    daemons.startProcess();
    return daemons;
  }

  /** Binds the socket; clients may connect when this returns. */
  void listen(Path socket, Watcher watcher) throws IOException {
    Watched bus = new Watched(watcher, new CompletableFuture<>());
    buses.put(socket.toString(), bus);
    order("listen", socket.toString());
    try {
      bus.listening().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    } catch (TimeoutException e) {
      throw new IOException("no socket for dbus-daemon within " + PATIENCE_SECONDS + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /** Starts the bus's daemon, which finds everyone who has connected meanwhile. */
  void run(Path socket) {
    order("start", socket.toString());
  }

  /** Ends the bus's daemon with force. */
  void stop(Path socket) {
    order("stop", socket.toString());
  }

  @Override
  public void close() {
    Process last = markClosed();
    BusLoop.closeQuietly(last.getOutputStream());
    try {
      if (!last.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        last.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    files.remove();
  }

  private synchronized Process markClosed() {
    closed = true;
    return process;
  }

  private synchronized void startProcess() throws IOException {
    Process started = files.starter();
    process = started;
    Thread reader = new Thread(() -> read(started), "lab-dbus-daemons");
    reader.setDaemon(true);
    reader.start();
  }

  private synchronized void order(String word, String socket) {
    byte[] line = (word + "\t" + socket + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      OutputStream orders = process.getOutputStream();
      orders.write(line);
      orders.flush();
    } catch (IOException e) {
      LOG.debug("the next process will hear of {}", socket, e);
    }
  }

  private void read(Process from) {
    try (BufferedReader lines = from.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard(line.split("\t", 3));
      }
    } catch (IOException e) {
      LOG.debug("dbus-daemons.pl cannot be heard", e);
    }
    synchronized (this) {
      if (!closed) {
        LOG.warn("the starter of dbus-daemon has died, and all daemons with it");
        buses.values().forEach(bus -> loop.execute(() -> bus.watcher().ended("its starter died")));
        loop.later(BEFORE_RESTART, this::startAgain);
      }
    }
  }

  private synchronized void startAgain() {
    if (closed) {
      return;
    }
    try {
      startProcess();
      buses.keySet().forEach(socket -> order("listen", socket));
    } catch (IOException e) {
      LOG.error("dbus-daemon cannot be started any more", e);
    }
  }

  private void heard(String[] words) {
    Watched bus = buses.get(words[1]);
    switch (words[0]) {
      case "listening" -> bus.listening().complete(null);
      case "failed" -> bus.listening().completeExceptionally(new IOException(words[2]));
      case "knock" -> loop.execute(bus.watcher()::knocked);
      case "started" -> LOG.info("dbus-daemon {} serves {}", words[2], words[1]);
      case "ended" -> loop.execute(() -> bus.watcher().ended(words[2]));
      default -> LOG.warn("dbus-daemons.pl says {}", words[0]);
    }
  }
}
