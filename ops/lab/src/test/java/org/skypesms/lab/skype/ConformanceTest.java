package org.skypesms.lab.skype;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The conformance page tells the truth about the transcripts. */
class ConformanceTest {
  private static final Path TRANSCRIPTS =
      Path.of("src/test/resources/org/skypesms/lab/skype/transcripts");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_ ]+)` \\| ([a-z0-9-]+) \\|");

  @Test
  void everyCommandStandsInTheTranscriptNamedBesideIt() throws IOException {
    List<MatchResult> rows = ROW.matcher(page()).results().toList();

    assertThat(rows).hasSizeGreaterThan(50);
    for (MatchResult row : rows) {
      assertThat(commands(row.group(2)))
          .as(row.group(1))
          .anyMatch(command -> command.startsWith(row.group(1)));
    }
  }

  @Test
  void everyTranscriptIsOnThePage() throws IOException {
    List<String> named = ROW.matcher(page()).results().map(row -> row.group(2)).toList();
    try (Stream<Path> files = Files.list(TRANSCRIPTS)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .allMatch(named::contains);
    }
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("conformance.md"));
  }

  private static List<String> commands(String transcript) throws IOException {
    try (Stream<String> lines = Files.lines(TRANSCRIPTS.resolve(transcript + ".txt"))) {
      return lines
          .filter(line -> line.matches("[a-z/2]+ -> .*"))
          .map(line -> line.replaceFirst("^\\S+ -> (#\\S+ )?", ""))
          .map(line -> line.replaceAll(" +", " ").toUpperCase(Locale.ROOT))
          .toList();
    }
  }
}
