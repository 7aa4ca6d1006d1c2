package org.skypesms.trials.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A temporary directory for one trial, of mode 0700, removed with everything in it on closing.
 *
 * @param path of the directory
 */
public record Scratch(Path path) implements AutoCloseable {

  /** Makes a new one. */
  public static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("skypesms-trial-"));
  }

  /** Removes it; closing again does nothing. */
  @Override
  public void close() throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    for (Path each : contents()) {
      Files.deleteIfExists(each);
    }
  }

  private List<Path> contents() throws IOException {
    try (Stream<Path> found = Files.walk(path)) {
      return found.sorted(Comparator.reverseOrder()).toList();
    }
  }
}
