package org.skypesms.trials.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running program. Closing it ends it, with force when it does not go. Thread-safe. */
public final class Running implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 20;

  private final Process process;
  private final Path output;

  Running(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Its process id. */
  public long pid() {
    return process.pid();
  }

  /** Ends it as {@code kill -9} does and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Waits until its output has this line. */
  public void awaitLine(String line, Duration limit) throws IOException, InterruptedException {
    Patience patience = new Patience(limit);
    while (!lines().contains(line)) {
      if (!process.isAlive() || patience.over()) {
        throw new IOException("a part does not start: " + lastWords());
      }
      patience.pause();
    }
  }

  /**
   * Says what went wrong when it is no longer alive.
   *
   * @throws IOException when it has ended
   */
  public void check() throws IOException {
    if (!process.isAlive()) {
      throw new IOException("a part has ended: " + lastWords());
    }
  }

  private String lastWords() throws IOException {
    List<String> lines = lines();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
  }

  private List<String> lines() throws IOException {
    return Files.exists(output) ? Files.readAllLines(output) : List.of();
  }

  @Override
  public void close() {
    try {
      process.destroy();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
