package org.skypesms.acceptance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A host of its own: a network namespace with one cable to this one, on which instances of halves
 * can run and whose cable can be cut. Needs Linux and root. Not thread-safe.
 */
final class SecondHost implements AutoCloseable {

  private static final String HTTP_PORT = "8081";

  private final String name;
  private final String near;
  private final String far;
  private final List<Process> processes = new ArrayList<>();
  private final List<Wire> wires = new ArrayList<>();

  private SecondHost(int number) {
    this.name = "gateway-host-" + number;
    this.near = "10.199." + number + ".1";
    this.far = "10.199." + number + ".2";
  }

  /**
   * Makes it.
   *
   * @throws IOException saying what of it is not permitted here
   */
  static SecondHost number(int number) throws IOException {
    SecondHost host = new SecondHost(number);
    String cable = host.cable();
    host.removeWhatIsLeftOfAnEarlierRun();
    run("ip", "netns", "add", host.name);
    run("ip", "link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", host.name);
    run("ip", "addr", "add", host.near + "/30", "dev", cable);
    run("ip", "link", "set", cable, "up");
    host.inside("ip", "addr", "add", host.far + "/30", "dev", "eth0");
    host.inside("ip", "link", "set", "eth0", "up");
    host.inside("ip", "link", "set", "lo", "up");
    return host;
  }

  // a cable goes with either of its ends
  private void removeWhatIsLeftOfAnEarlierRun() throws IOException {
    if (Files.exists(Path.of("/sys/class/net", cable()))) {
      run("ip", "link", "del", cable());
    }
    if (Files.exists(Path.of("/run/netns", name))) {
      run("ip", "netns", "del", name);
    }
  }

  /** Its status pages, when an instance runs on it. */
  String http() {
    return "http://" + far + ":" + HTTP_PORT;
  }

  /** Starts an instance of a half as that file says, with what is only so on this host. */
  Process start(Path root, String half, Path configuration) throws IOException {
    Properties keys = new Properties();
    try (var reader = Files.newBufferedReader(configuration, StandardCharsets.UTF_8)) {
      keys.load(reader);
    }
    for (String key : List.of("broker.url", "smsc.url", "state.url")) {
      keys.setProperty(key, wired(keys.getProperty(key)));
    }
    keys.setProperty("http.host", far);
    keys.setProperty("http.port", HTTP_PORT);
    keys.setProperty("standby", "on");
    keys.setProperty("exit-with-parent", "off");
    keys.setProperty("log.file", configuration.resolveSibling(name + ".log").toString());
    keys.setProperty("state.user", "postgres");
    Path file = configuration.resolveSibling(name + ".properties");
    try (var writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      keys.store(writer, null);
    }
    Path target = root.resolve(half).resolve("target");
    Process process =
        new ProcessBuilder(
                "ip",
                "netns",
                "exec",
                name,
                "java",
                "-Xmx96m",
                "-cp",
                target.resolve(half + ".jar") + ":" + target.resolve("lib") + "/*",
                "org.skypesms." + half.replace("-", "") + ".Main",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(configuration.resolveSibling(name + ".out").toFile())
            .start();
    processes.add(process);
    return process;
  }

  /** The same place, reached over the cable. */
  private String wired(String url) throws IOException {
    int colon = url.lastIndexOf(':');
    String port = url.substring(colon + 1).replaceFirst("[^0-9].*", "");
    Wire wire = Wire.open(near, Integer.parseInt(port));
    wires.add(wire);
    return url.replaceFirst("(127\\.0\\.0\\.1|localhost):" + port, near + ":" + wire.port());
  }

  /** Cuts the cable: nothing is refused, nothing arrives. */
  void cut() throws IOException {
    run("ip", "link", "set", cable(), "down");
  }

  /** The peers on this host give up its connections, as their own watches have them do. */
  void giveUp() throws IOException {
    for (Wire wire : wires) {
      wire.close();
    }
  }

  private String cable() {
    return "gwcable" + near.split("\\.")[2];
  }

  private void inside(String... command) throws IOException {
    List<String> words = new ArrayList<>(List.of("ip", "netns", "exec", name));
    words.addAll(List.of(command));
    run(words.toArray(String[]::new));
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(String.join(" ", command) + ": " + said.strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() throws IOException {
    processes.forEach(Process::destroyForcibly);
    giveUp();
    removeWhatIsLeftOfAnEarlierRun();
  }
}
