package org.skypesms.state.sql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@link Child}. Not safe for use by several threads. */
final class ChildProcess implements AutoCloseable {

  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m");

  private final Process process;
  private final PrintWriter commands;
  private final BufferedReader said;

  /** Starts one after the words of the launcher, if there are any. */
  ChildProcess(String... launcher) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(List.of(launcher));
    command.add(java);
    command.addAll(QUICK_START);
    command.addAll(List.of("-cp", classPath, Child.class.getName()));
    process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    commands = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
    said = process.inputReader(StandardCharsets.UTF_8);
  }

  void tell(String command, StoreSettings settings) {
    commands.println(command + " " + settings.url());
  }

  /** The next line, or {@code null} when it has ended. */
  String says() throws IOException {
    return said.readLine();
  }

  /** Ends it as {@code kill -9} does; what it said before can still be read. */
  void kill() {
    process.toHandle().destroyForcibly();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }
}
