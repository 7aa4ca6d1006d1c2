package org.skypesms.trials.faults.mutant;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A mistake that can be put in: a patch of one source file.
 *
 * @param patch the file
 * @param mistake a sentence
 * @param module whose class path it goes to
 * @param found the direction and the column of the account in which it must show
 * @param source the file that it changes, below the project's root
 */
public record Mutant(Path patch, String mistake, String module, String found, Path source) {

  private static final String ENDING = ".patch";
  private static final String CHANGES = "+++ b/";

  /** The directory of all mutants. */
  private static Path directory(Path root) {
    return root.resolve("ops/trials/mutants");
  }

  /** Their names. */
  public static List<String> names(Path root) throws IOException {
    try (Stream<Path> files = Files.list(directory(root))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    }
  }

  /** The one of this name. */
  public static Mutant of(Path root, String name) throws IOException {
    Path patch = directory(root).resolve(name + ENDING);
    List<String> lines = Files.readAllLines(patch);
    return new Mutant(
        patch,
        lines.get(0),
        after(lines, "module: "),
        after(lines, "must be found: "),
        Path.of(after(lines, CHANGES)));
  }

  private static String after(List<String> lines, String begin) throws IOException {
    return lines.stream()
        .filter(line -> line.startsWith(begin))
        .findFirst()
        .orElseThrow(() -> new IOException("the mutant has no line " + begin))
        .substring(begin.length());
  }
}
