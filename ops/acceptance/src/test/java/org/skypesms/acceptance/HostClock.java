package org.skypesms.acceptance;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The wall clock of the processes that are started with this environment, which can be set. Their
 * monotonic clock goes on as it does. Needs the library of Debian's package faketime.
 */
final class HostClock {

  private static final Path LIBRARIES = Path.of("/usr/lib");
  private static final String LIBRARY = "faketime/libfaketimeMT.so.1";

  private final Path library;
  private final Path offset;

  private HostClock(Path library, Path offset) {
    this.library = library;
    this.offset = offset;
  }

  /** A clock that is right, set by way of a file in that directory; empty without the library. */
  static Optional<HostClock> in(Path directory) throws IOException {
    try (DirectoryStream<Path> machines = Files.newDirectoryStream(LIBRARIES, "*-linux-gnu*")) {
      for (Path machine : machines) {
        if (Files.exists(machine.resolve(LIBRARY))) {
          HostClock clock = new HostClock(machine.resolve(LIBRARY), directory.resolve("offset"));
          clock.set(Duration.ZERO);
          return Optional.of(clock);
        }
      }
    }
    return Optional.empty();
  }

  /** The processes' environment. Without the last two they would not wait for what lasts. */
  Map<String, String> environment() {
    return Map.of(
        "LD_PRELOAD", library.toString(),
        "FAKETIME_TIMESTAMP_FILE", offset.toString(),
        "FAKETIME_NO_CACHE", "1",
        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
        "FAKETIME_FORCE_MONOTONIC_FIX", "0");
  }

  /** Sets it that much ahead of the right time. */
  void set(Duration ahead) throws IOException {
    Path next = offset.resolveSibling("offset.new");
    Files.writeString(next, "%+d%n".formatted(ahead.toSeconds()));
    Files.move(next, offset, StandardCopyOption.ATOMIC_MOVE);
  }
}
