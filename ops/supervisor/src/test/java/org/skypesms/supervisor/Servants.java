package org.skypesms.supervisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Parts made of {@link Servant}s that write one diary. */
record Servants(Path directory) {

  Part part(String kind, String name, String... lines) {
    return part(Map.of(), kind, name, lines);
  }

  Part part(Map<String, String> environment, String kind, String name, String... lines) {
    List<String> arguments = new ArrayList<>(List.of(kind, name, diary().toString()));
    arguments.addAll(List.of(lines));
    List<String> command =
        JavaCommand.of(
            List.of("-XX:TieredStopAtLevel=1", "-Xmx16m"),
            System.getProperty("java.class.path"),
            Servant.class.getName(),
            arguments);
    Readiness up = () -> noted(name + " up");
    Path output = directory.resolve(name + ".out");
    return new Part(name, command, environment, output, kind.equals("ask"), up);
  }

  Path diary() {
    return directory.resolve("diary");
  }

  /** Whether a line that begins so is in the diary. */
  boolean noted(String beginning) {
    return lines().stream().anyMatch(line -> line.startsWith(beginning));
  }

  List<String> lines() {
    try {
      return Files.exists(diary()) ? Files.readAllLines(diary()) : List.of();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
