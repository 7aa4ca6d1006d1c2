package org.skypesms.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process that was the active instance before. A process that is frozen in the middle of a
 * change keeps the lock of an SQLite file for as long as it is frozen, so that nobody can change
 * anything; both instances are on one host then, and the one that has the lease ends it. PostgreSQL
 * ends such a change by itself. Not thread-safe.
 */
final class Predecessor {

  private static final Logger LOG = LoggerFactory.getLogger(Predecessor.class);
  private static final String SQLITE = "jdbc:sqlite:";

  private final Optional<Path> note;

  /** As it is noted beside the file of the state. */
  Predecessor(Configuration configuration) {
    this(configuration.get(Places.STATE_URL), configuration.half());
  }

  Predecessor(String stateUrl, Half half) {
    note =
        Optional.of(stateUrl)
            .filter(url -> url.startsWith(SQLITE))
            .map(url -> url.substring(SQLITE.length()).replaceFirst("\\?.*", ""))
            .map(file -> Path.of(file + "." + half.id() + ".process"));
  }

  /** Notes that this process is the active instance. */
  void becomeThisProcess() {
    if (note.isPresent()) {
      try {
        ProcessHandle own = ProcessHandle.current();
        Files.write(note.get(), List.of(String.valueOf(own.pid()), started(own)));
      } catch (IOException e) {
        LOG.warn("the process of the active instance cannot be noted: {}", e.toString());
      }
    }
  }

  /** Ends it if it is there and frozen. */
  void endIfFrozen() {
    noted()
        .filter(Predecessor::frozen)
        .ifPresent(
            process -> {
              LOG.warn("process {} was the active instance, is frozen and ended", process.pid());
              process.destroyForcibly();
            });
  }

  private Optional<ProcessHandle> noted() {
    try {
      if (note.isEmpty() || !Files.exists(note.get())) {
        return Optional.empty();
      }
      List<String> lines = Files.readAllLines(note.get());
      return ProcessHandle.of(Long.parseLong(lines.get(0)))
          .filter(process -> started(process).equals(lines.get(1)));
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private static String started(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("");
  }

  // proc(5): the state follows the name, which is in parentheses and may hold any sign
  private static boolean frozen(ProcessHandle process) {
    try {
      String line = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return line.startsWith("T", line.lastIndexOf(')') + 2);
    } catch (IOException noLinux) {
      return false;
    }
  }
}
