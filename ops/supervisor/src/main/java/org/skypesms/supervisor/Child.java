package org.skypesms.supervisor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A running process of a part. Its standard input stays open as long as this process lives and ends
 * with it. Thread-safe.
 */
final class Child {

  // Ctrl-C at a terminal reaches every process there; the order of stopping is the supervisor's.
  private static final List<String> DEAF_TO_THE_TERMINAL =
      List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

  private static final int LAST_WORDS = 4_096;

  private final Process process;
  private final Path output;
  private final long outputBefore;

  private Child(Process process, Path output, long outputBefore) {
    this.process = process;
    this.output = output;
    this.outputBefore = outputBefore;
  }

  /**
   * Starts the process of a part.
   *
   * @throws IOException when the program cannot be run
   */
  static Child start(Part part) throws IOException {
    List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
    command.addAll(part.command());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(part.output().getParent().toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("GATEWAY_"));
    builder.environment().putAll(part.environment());
    Redirect output = Redirect.appendTo(part.output().toFile());
    builder.redirectOutput(part.converses() ? Redirect.PIPE : output).redirectError(output);
    long before = Files.exists(part.output()) ? Files.size(part.output()) : 0;
    return new Child(builder.start(), part.output(), before);
  }

  long pid() {
    return process.pid();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** The exit code; 128 and more for a signal. Only for a process that has ended. */
  int exitCode() {
    return process.exitValue();
  }

  /** Asks it to end; its standard streams stay open until it does. */
  void end() {
    process.toHandle().destroy();
  }

  /** Ends it without asking. */
  void kill() {
    process.toHandle().destroyForcibly();
  }

  /** Completes when the process is gone. */
  CompletableFuture<Child> gone() {
    return process.onExit().thenApply(ended -> this);
  }

  /** What the process says to its supervisor, when it converses. */
  InputStream says() {
    return process.getInputStream();
  }

  /** What the process hears from its supervisor. */
  OutputStream hears() {
    return process.getOutputStream();
  }

  /** The last line that it put out, stack traces aside; empty when there is none. */
  String lastWords() {
    try (RandomAccessFile file = new RandomAccessFile(output.toFile(), "r")) {
      long from = Math.max(outputBefore, file.length() - LAST_WORDS);
      byte[] octets = new byte[(int) Math.max(0, file.length() - from)];
      file.seek(from);
      file.readFully(octets);
      return new String(octets, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("\\S.*"))
          .reduce("", (before, line) -> line);
    } catch (IOException e) {
      return "";
    }
  }
}
