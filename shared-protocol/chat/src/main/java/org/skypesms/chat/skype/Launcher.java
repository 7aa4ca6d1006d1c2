package org.skypesms.chat.skype;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the process that launches a client, and ends one that hangs. The process knows the
 * client's bus, nothing of this program's own settings, and outlives this program. For the use of
 * one thread.
 */
final class Launcher {

  private static final File NOTHING = new File("/dev/null");

  private final ClientLaunch launch;
  private final String busAddress;
  private Process process;

  Launcher(ClientLaunch launch, String busAddress) {
    this.launch = launch;
    this.busAddress = busAddress;
  }

  /** Starts the command; what an earlier one left is ended first. */
  void start() throws IOException {
    end();
    ProcessBuilder builder = new ProcessBuilder(List.copyOf(launch.command()));
    builder.environment().keySet().removeIf(name -> name.startsWith("GATEWAY_"));
    builder.environment().put("DBUS_SESSION_BUS_ADDRESS", busAddress);
    builder.redirectErrorStream(true).redirectInput(Redirect.from(NOTHING));
    builder.redirectOutput(launch.output().map(this::added).orElse(Redirect.DISCARD));
    process = builder.start();
  }

  private Redirect added(Path file) {
    return Redirect.appendTo(file.toFile());
  }

  /** Whether the command ended by itself and says that it did not work. */
  boolean failed() {
    return process != null && !process.isAlive() && process.exitValue() != 0;
  }

  /** What the command said at its end. */
  int exitValue() {
    return process.exitValue();
  }

  /** Ends the command and all that it started, if it still runs. */
  void end() {
    if (process != null) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      process = null;
    }
  }
}
