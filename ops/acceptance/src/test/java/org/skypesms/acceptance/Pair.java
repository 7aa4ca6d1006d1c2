package org.skypesms.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The whole pair, run by its supervisor as {@code ops/run} runs it, in a directory of its own. */
final class Pair implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";
  private static final Duration START = Duration.ofSeconds(120);

  private final Path data;
  private final Process supervisor;

  private Pair(Path data, Process supervisor) {
    this.data = data;
    this.supervisor = supervisor;
  }

  /** Starts a pair with these options and waits until it is ready. */
  static Pair start(Path data, String... options) throws IOException {
    return whenReady(new Pair(data, launch(data, options)));
  }

  /** Starts a pair whose processes can be debugged, and waits until it is ready. */
  static Pair debuggable(Path data, String... options) throws IOException {
    ProcessBuilder command = command(data, options);
    command.environment().put("JAVA_TOOL_OPTIONS", Debugged.OPTION);
    return whenReady(new Pair(data, command.start()));
  }

  /** Starts a pair with that environment and waits until it is ready. */
  static Pair started(Path data, Map<String, String> environment, String... options)
      throws IOException {
    ProcessBuilder command = command(data, options);
    command.environment().putAll(environment);
    return whenReady(new Pair(data, command.start()));
  }

  /** Starts a pair that may wait for something; see {@link #awaitReady}. */
  static Pair starting(Path data, String... options) throws IOException {
    return new Pair(data, launch(data, options));
  }

  private static Pair whenReady(Pair pair) throws IOException {
    pair.awaitReady();
    return pair;
  }

  /** Waits until all parts of the run are ready. */
  void awaitReady() throws IOException {
    Awaitility.await()
        .atMost(START)
        .pollInterval(Duration.ofMillis(100))
        .until(() -> ready() || !supervisor.isAlive());
    if (!supervisor.isAlive()) {
      throw new IllegalStateException("the pair does not start: " + said());
    }
  }

  /** What the run has said so far. */
  String said() throws IOException {
    return Files.readString(data.resolveSibling("run.out"));
  }

  /** Launches the supervisor without waiting. */
  static Process launch(Path data, String... options) throws IOException {
    return command(data, options).start();
  }

  private static ProcessBuilder command(Path data, String... options) throws IOException {
    Path root = Path.of("").toAbsolutePath().getParent().getParent();
    Path target = root.resolve("ops/supervisor/target");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Dproject.root=" + root,
            "-Xmx48m",
            "-XX:+UseSerialGC",
            QUICK_COMPILER,
            // no part lives long enough to earn back what the optimising compiler costs
            "-Dparts.java=" + QUICK_COMPILER,
            "-cp",
            target.resolve("supervisor.jar") + ":" + target.resolve("lib") + "/*"));
    command.add("org.skypesms.supervisor.SupervisorMain");
    command.addAll(
        List.of("--data", data.toString(), "--port-base", String.valueOf(FreePorts.hundred())));
    command.addAll(List.of(options));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(data.resolveSibling("run.out").toFile());
  }

  private boolean ready() throws IOException {
    return Files.exists(data.resolve("endpoints.json"))
        && Files.readAllLines(data.resolveSibling("run.out")).contains("ready");
  }

  /** What {@code endpoints.json} says now. */
  JsonNode endpoints() {
    try {
      return JSON.readTree(Files.readString(data.resolve("endpoints.json")));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lab's HTTP interface. */
  Lab lab() {
    return new Lab(endpoints().get("lab").asText());
  }

  /** Kills a part as {@code kill -9} does. */
  void kill(String part) {
    long pid = endpoints().get(part).get("pid").asLong();
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();
  }

  /** The process of a part, as the endpoints name it now. */
  long pid(String part) {
    return endpoints().get(part).get("pid").asLong();
  }

  /** The control of the simulated SMSC, which only its command line names. */
  String smscControl() {
    List<String> arguments =
        List.of(ProcessHandle.of(pid("smsc")).orElseThrow().info().arguments().orElseThrow());
    return "http://127.0.0.1:" + arguments.get(arguments.indexOf("--http-port") + 1);
  }

  /** Whether a half says that it is ready. */
  boolean ready(String half) {
    return Http.status(endpoints().get(half).get("http").asText() + "/health/ready") == 200;
  }

  /** Whether a half's process serves, whatever else is away. */
  boolean live(String half) {
    JsonNode there = endpoints().path(half);
    return there.has("http") && Http.status(there.get("http").asText() + "/health/live") == 200;
  }

  /** Every process of the run. */
  List<Long> pids() {
    List<Long> pids = new ArrayList<>();
    endpoints().get("pids").forEach(pid -> pids.add(pid.asLong()));
    return pids;
  }

  /** A file of the data directory. */
  Path file(String name) {
    return data.resolve(name);
  }

  @Override
  public void close() {
    supervisor.destroy();
    try {
      if (!supervisor.waitFor(20, TimeUnit.SECONDS)) {
        supervisor.destroyForcibly();
        throw new IllegalStateException("the pair did not stop within 20 s");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
