package org.skypesms.brokerconfig;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the broker is started: the class path of the built module with the Artemis distribution, and
 * the options that keep it small.
 *
 * @param code this module's classes: its jar, or a directory
 * @param distributions the directory in which the Artemis distribution is unpacked
 */
public record BrokerCommand(Path code, Path distributions) {
  // The last three let the optimising compiler wait for what is truly hot: by default it takes
  // almost half of the processor time of a start.
  private static final List<String> OPTIONS =
      List.of(
          "-Xmx192m",
          "-Xms64m",
          "-XX:+UseSerialGC",
          "-XX:MaxMetaspaceSize=128m",
          "-XX:ReservedCodeCacheSize=64m",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:Tier4InvocationThreshold=30000",
          "-XX:Tier4MinInvocationThreshold=10000",
          "-XX:Tier4CompileThreshold=60000");

  /** Options of the Java machine. */
  public List<String> options() {
    return OPTIONS;
  }

  /**
   * The class path.
   *
   * @throws IOException when the distribution is not there
   */
  public String classPath() throws IOException {
    List<Path> entries = new ArrayList<>();
    entries.add(code);
    entries.addAll(Distribution.in(distributions).libraries());
    return entries.stream()
        .map(entry -> entry.toAbsolutePath().normalize().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The class to run. */
  public String mainClass() {
    return BrokerMain.class.getName();
  }

  /** The arguments for a broker on loopback that ends with its parent. */
  public List<String> arguments(Path data, int port, int consolePort) {
    return List.of(
        "--data",
        data.toString(),
        "--port",
        Integer.toString(port),
        "--console-port",
        Integer.toString(consolePort),
        "--exit-with-parent");
  }
}
