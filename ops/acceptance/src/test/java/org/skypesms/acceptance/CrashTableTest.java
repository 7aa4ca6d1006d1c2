package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The record of the order of commits, and the trials of its gaps. */
class CrashTableTest {

  private static final Path RECORD = Path.of("../decisions/0020-the-order-of-commits.md");
  private static final Pattern NAME = Pattern.compile("`([a-z-]+)`");

  @Test
  void everyGapOfTheRecordIsTriedAndEveryTrialIsOfAGapOfTheRecord() throws IOException {
    List<String> gaps;
    try (Stream<String> lines = Files.lines(RECORD)) {
      gaps =
          lines.filter(line -> line.matches("\\| \\d.*")).flatMap(CrashTableTest::tests).toList();
    }

    assertThat(gaps).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(Gap.all()).extracting(Gap::name).containsExactlyInAnyOrderElementsOf(gaps);
  }

  private static Stream<String> tests(String row) {
    String[] cells = row.split("\\|");
    return NAME.matcher(cells[cells.length - 1]).results().map((MatchResult name) -> name.group(1));
  }
}
