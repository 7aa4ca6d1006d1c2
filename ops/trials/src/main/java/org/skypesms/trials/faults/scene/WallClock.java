package org.skypesms.trials.faults.scene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The wall clock of all programs of a pair (libfaketime), which can be set while they run; their
 * monotonic clocks go on as they are. Thread-safe.
 */
public final class WallClock {

  private static final Path LIBRARIES = Path.of("/usr/lib");

  private final Path library;
  private final Path offset;
  private Duration ahead = Duration.ZERO;

  private WallClock(Path library, Path offset) {
    this.library = library;
    this.offset = offset;
  }

  /** One that is set by this file; empty where the library is not installed. */
  public static Optional<WallClock> by(Path file) throws IOException {
    Optional<WallClock> clock = library().map(library -> new WallClock(library, file));
    if (clock.isPresent()) {
      clock.get().shift(Duration.ZERO);
    }
    return clock;
  }

  /** Whether the library is installed. */
  public static boolean available() throws IOException {
    return library().isPresent();
  }

  private static Optional<Path> library() throws IOException {
    if (!Files.isDirectory(LIBRARIES)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> machines = Files.newDirectoryStream(LIBRARIES, "*-linux-gnu*")) {
      for (Path machine : machines) {
        Path library = machine.resolve("faketime/libfaketimeMT.so.1");
        if (Files.isRegularFile(library)) {
          return Optional.of(library);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What makes a program go by it, and all that it starts. Without the fix switched off every timed
   * wait of a Java machine is over at once: nothing would wait, and all processors would be busy.
   */
  public Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library.toString(),
        "FAKETIME_TIMESTAMP_FILE", offset.toString(),
        "FAKETIME_CACHE_DURATION", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        "FAKETIME_FORCE_MONOTONIC_FIX", "0",
        "DONT_FAKE_MONOTONIC", "1",
        "NO_FAKE_STAT", "1");
  }

  /** How far it is from the true time. */
  public synchronized Duration ahead() {
    return ahead;
  }

  /** Sets it so much farther ahead; programs notice within a second. */
  public synchronized void shift(Duration by) throws IOException {
    ahead = ahead.plus(by);
    Path next = offset.resolveSibling(offset.getFileName() + ".next");
    Files.writeString(next, "%+d%n".formatted(ahead.toSeconds()));
    Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
