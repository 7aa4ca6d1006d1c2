package org.skypesms.trials.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary directory of mode 0700 with the processes that run in it. Closing it, and Ctrl-C or
 * SIGTERM as well, ends the processes, the last one first, and removes the directory. Thread-safe.
 */
public final class Scratch implements AutoCloseable {

  private static final int ATTEMPTS = 5;

  private final Path path;
  private final Deque<Running> processes = new ArrayDeque<>();

  private Scratch(Path path) {
    this.path = path;
  }

  /** Makes a new one. */
  public static Scratch make() throws IOException {
    Scratch scratch = new Scratch(Files.createTempDirectory("skypesms-trial-"));
    Runtime.getRuntime().addShutdownHook(new Thread(scratch::close, "scratch"));
    return scratch;
  }

  /** The directory. */
  public Path path() {
    return path;
  }

  /**
   * Starts a program, which ends with this directory at the latest.
   *
   * @throws IOException when there is no such program
   */
  public synchronized Running start(Program program) throws IOException {
    Running running = program.start();
    processes.push(running);
    return running;
  }

  /**
   * Starts a command, which ends with this directory at the latest.
   *
   * @throws IOException when there is no such command
   */
  public synchronized Running start(Script script) throws IOException {
    Running running = script.start();
    processes.push(running);
    return running;
  }

  /** Ends the processes and removes the directory; closing again does nothing. */
  @Override
  public synchronized void close() {
    processes.forEach(Running::close);
    processes.clear();
    // a simulated SMSC of this very process may still be writing
    for (int attempt = 0; attempt < ATTEMPTS && Files.exists(path); attempt++) {
      remove();
    }
  }

  private void remove() {
    try (Stream<Path> found = Files.walk(path)) {
      List<Path> contents = found.sorted(Comparator.reverseOrder()).toList();
      for (Path each : contents) {
        Files.deleteIfExists(each);
      }
    } catch (IOException | UncheckedIOException e) {
      // the next attempt finds what has come meanwhile
    }
  }
}
