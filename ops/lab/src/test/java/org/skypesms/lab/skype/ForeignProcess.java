package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A D-Bus client of another vendor in a process of its own. */
final class ForeignProcess implements AutoCloseable {
  private static final int LIMIT_SECONDS = 40;

  private final Process process;

  private ForeignProcess(Process process) {
    this.process = process;
  }

  static ForeignProcess start(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    CompletableFuture.delayedExecutor(LIMIT_SECONDS, TimeUnit.SECONDS)
        .execute(process::destroyForcibly);
    return new ForeignProcess(process);
  }

  /** The command's output; it must end well. */
  static String run(String... command) throws Exception {
    try (ForeignProcess process = start(command)) {
      return process.output();
    }
  }

  /** One call of busctl (sd-bus). */
  static ForeignProcess busctl(String address, String command) throws IOException {
    String skype = "com.Skype.API";
    return start(
        "busctl",
        "--address=" + address,
        "call",
        skype,
        "/com/Skype",
        skype,
        "Invoke",
        "s",
        command);
  }

  /** One call of gdbus (GDBus). */
  static ForeignProcess gdbus(String address, String command) throws IOException {
    return start(
        "gdbus",
        "call",
        "--address",
        address,
        "--dest",
        "com.Skype.API",
        "--object-path",
        "/com/Skype",
        "--method",
        "com.Skype.API.Invoke",
        command);
  }

  /** All it printed until its end, which must be a good one. */
  String output() throws Exception {
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
      assertThat(process.waitFor()).as(text).isZero();
      return text;
    }
  }

  /** Reads until a line contains the words. */
  String lineWith(String words) throws IOException {
    for (String line = readLine(); line != null; line = readLine()) {
      if (line.contains(words)) {
        return line;
      }
    }
    throw new AssertionError("it ended without " + words);
  }

  private String readLine() throws IOException {
    return process.inputReader(StandardCharsets.UTF_8).readLine();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
