package org.skypesms.brokerconfig;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The broker as a child process, started from this build's classes and the real distribution. */
final class BrokerProcess implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data;
  private final int port;
  private final int consolePort;
  private final Path output;
  private final Process process;

  private BrokerProcess(Path data, int port, int consolePort, List<String> more)
      throws IOException {
    this.data = data;
    this.port = port;
    this.consolePort = consolePort;
    this.output = Files.createTempFile(data.getParent(), "broker", ".out");
    this.process = launch(more);
  }

  /** Launches it on free ports without waiting for anything. */
  static BrokerProcess launched(Path data) throws IOException {
    return launched(data, freePort(), freePort());
  }

  static BrokerProcess launched(Path data, int port, int consolePort) throws IOException {
    return new BrokerProcess(data, port, consolePort, List.of());
  }

  /** Starts it and waits until it says that it is ready. */
  static BrokerProcess started(Path data) throws IOException {
    BrokerProcess broker = launched(data);
    Awaitility.await().atMost(PATIENCE).until(() -> broker.says("ready") || !broker.isAlive());
    if (!broker.isAlive()) {
      throw new IOException("the broker did not start: " + broker.output());
    }
    return broker;
  }

  /** Launches one of a pair. */
  static BrokerProcess ofPair(Path data, int port, int peer, Path lock) throws IOException {
    List<String> pair = List.of("--peer", "tcp://127.0.0.1:" + peer, "--lock", lock.toString());
    return new BrokerProcess(data, port, freePort(), pair);
  }

  /** As {@code kill -9} does. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    exitCode();
  }

  private Process launch(List<String> more) throws IOException {
    Path target = Path.of("target");
    BrokerCommand command = new BrokerCommand(target.resolve("classes"), target.resolve("artemis"));
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(command.options());
    words.add("-XX:TieredStopAtLevel=1");
    words.addAll(List.of("-cp", command.classPath(), command.mainClass()));
    words.addAll(command.arguments(data, port, consolePort));
    words.addAll(more);
    File to = output.toFile();
    return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(to).start();
  }

  /** None of those from which the system takes ports for outgoing connections. */
  static int freePort() {
    while (true) {
      int port = ThreadLocalRandom.current().nextInt(10_000, 20_000);
      try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return probe.getLocalPort();
      } catch (IOException taken) {
        continue;
      }
    }
  }

  URI url() {
    return URI.create("tcp://127.0.0.1:" + port);
  }

  URI console() {
    return URI.create("http://127.0.0.1:" + consolePort + "/console");
  }

  int port() {
    return port;
  }

  String password(BrokerUser user) throws IOException {
    return Files.readString(user.passwordFile(data)).strip();
  }

  String output() throws IOException {
    return Files.readString(output);
  }

  /** The most that it ever held resident, in KiB, as Linux counts. */
  long mostResidentKib() throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElseThrow();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Closes its standard input, as the death of its parent does. */
  void orphan() throws IOException {
    process.getOutputStream().close();
  }

  /** Waits for its end and tells the exit code. */
  int exitCode() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the broker has not ended");
    }
    return process.exitValue();
  }

  boolean says(String line) throws IOException {
    return output().lines().anyMatch(line::equals);
  }

  /** Stops it as a service manager does, and by force when it does not stop. */
  @Override
  public void close() {
    process.destroy();
    try {
      exitCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      process.destroyForcibly();
    }
  }
}
