package org.skypesms.lab.skype.bus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * with this process, however that ends. Thread-safe.
 */
public final class DbusDaemons implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DbusDaemons.class);
  private static final List<String> FILES = List.of("dbus-daemon.conf", "dbus-daemons.pl");
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
  private final Path directory;
  private final Map<String, Watched> watched = new ConcurrentHashMap<>();
  private final Process process;
  private final OutputStream orders;
  private volatile boolean closed;

  private DbusDaemons(BusLoop loop, Path directory, Process process) {
    this.loop = loop;
    this.directory = directory;
    this.process = process;
    this.orders = process.getOutputStream();
  }

  /**
   * Without any daemon yet.
   *
   * @param directory takes the daemons' configuration
   * @throws IOException with a sentence for whoever chose this bus, when it cannot be had
   */
  public static DbusDaemons start(BusLoop loop, Path directory) throws IOException {
    demand("dbus-daemon", "dbus-daemon");
    demand("perl", "perl-base");
    for (String name : FILES) {
      try (InputStream in = DbusDaemons.class.getResourceAsStream(name)) {
        Files.write(directory.resolve(name), in.readAllBytes());
      }
    }
    List<String> command = FILES.stream().map(name -> directory.resolve(name).toString()).toList();
    Process process =
        new ProcessBuilder("perl", command.get(1), command.get(0))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    DbusDaemons daemons = new DbusDaemons(loop, directory, process);
    Thread reader = new Thread(daemons::read, "lab-dbus-daemons");
    reader.setDaemon(true);
    reader.start();
    return daemons;
  }

  /** Binds the socket; clients may connect when this returns. */
  void listen(Path socket, Watcher watcher) throws IOException {
    Watched bus = new Watched(watcher, new CompletableFuture<>());
    watched.put(socket.toString(), bus);
    order("listen", socket);
    try {
      bus.listening().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause().getMessage(), e);
    } catch (TimeoutException | InterruptedException e) {
      throw new IOException("no socket for dbus-daemon within " + PATIENCE_SECONDS + " s", e);
    }
  }

  /** Starts the bus's daemon, which finds everyone who has connected meanwhile. */
  void run(Path socket) {
    tryOrder("start", socket);
  }

  /** Ends the bus's daemon with force. */
  void stop(Path socket) {
    tryOrder("stop", socket);
  }

  @Override
  public void close() {
    closed = true;
    BusLoop.closeQuietly(orders);
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      for (String name : FILES) {
        Files.deleteIfExists(directory.resolve(name));
      }
    } catch (IOException e) {
      LOG.warn("files of dbus-daemon cannot be removed", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void demand(String program, String debianPackage) throws IOException {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
        return;
      }
    }
    throw new IOException(
        "the bus dbus-daemon needs the program "
            + program
            + ", which is not on the PATH; on Debian: apt-get install "
            + debianPackage);
  }

  private void tryOrder(String word, Path socket) {
    try {
      order(word, socket);
    } catch (IOException e) {
      LOG.warn("dbus-daemons.pl does not hear", e);
    }
  }

  private void order(String word, Path socket) throws IOException {
    byte[] line = (word + "\t" + socket + "\n").getBytes(StandardCharsets.UTF_8);
    synchronized (orders) {
      orders.write(line);
      orders.flush();
    }
  }

  private void read() {
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        heard(line.split("\t", 3));
      }
    } catch (IOException e) {
      LOG.warn("dbus-daemons.pl cannot be heard", e);
    }
    if (!closed) {
      LOG.error("dbus-daemons.pl has ended; no account's bus can be used any more");
    }
  }

  private void heard(String[] words) {
    Watched bus = watched.get(words[1]);
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
