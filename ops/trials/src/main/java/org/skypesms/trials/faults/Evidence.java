package org.skypesms.trials.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.skypesms.trials.faults.scene.PairUnderTrial;

/** Logs and state of a run, kept beside the report. Stateless. */
final class Evidence {

  private static final List<String> KEPT = List.of("logs", "state");

  private Evidence() {}

  /** Copies them into a directory named like the report; gives it. */
  static Path keep(PairUnderTrial pair, Path report) throws IOException {
    Path directory = report.resolveSibling(report.getFileName() + ".evidence");
    for (String each : KEPT) {
      copy(pair.data(each), directory.resolve(each));
    }
    return directory;
  }

  private static void copy(Path from, Path to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
