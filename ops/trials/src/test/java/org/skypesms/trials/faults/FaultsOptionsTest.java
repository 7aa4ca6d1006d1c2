package org.skypesms.trials.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.trials.process.Project;

class FaultsOptionsTest {

  private static FaultsOptions parse(String... words) {
    return FaultsOptions.parse(List.of(words), new Project(Path.of("/project")));
  }

  @Test
  void theShortFormAlwaysCausesTheSameFaults() {
    assertThat(parse("--short").seed()).isEqualTo(parse("--short").seed());
    assertThat(parse("--short", "--seed", "12").seed()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({
    "--texts, many, --texts is a number",
    "--kills, -1, --kills is a number",
    "--port-base, 80, --port-base is a number",
    "--freezes, long, --freezes is seconds",
    "--teapot, 1, unknown option --teapot"
  })
  void aWrongOptionIsRefusedWithASentence(String option, String value, String sentence) {
    assertThatThrownBy(() -> parse(option, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void anOptionWithoutItsValueIsRefused() {
    assertThatThrownBy(() -> parse("--seed")).hasMessage("--seed needs a value");
  }
}
