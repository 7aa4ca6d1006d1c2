package org.skypesms.lab.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmscArgumentsTest {

  private static final List<String> GOOD =
      List.of(
          "--port", "2775", "--http-port", "8090", "--data", "d", "--lab", "http://127.0.0.1:1");

  @Test
  void everySystemIdHasItsPasswordFile(@TempDir Path folder) throws Exception {
    Path one = Files.writeString(folder.resolve("one"), "first\n");
    Path two = Files.writeString(folder.resolve("two"), "second");
    List<String> words = new ArrayList<>(GOOD);
    words.addAll(List.of("--system-id", "a", "--password-file", one.toString()));
    words.addAll(
        List.of("--system-id", "b", "--password-file", two.toString(), "--delay-ms", "20"));

    LabSmscOptions options = SmscArguments.parse(words).options();

    assertThat(options.passwords()).isEqualTo(Map.of("a", "first", "b", "second"));
    assertThat(options.port()).isEqualTo(2775);
    assertThat(options.behaviour().answering().delayMillis()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({
    "--nonsense, unknown option --nonsense",
    "--port, --port needs a value",
    "--exit-with-parent, each --system-id needs its --password-file",
  })
  void aWrongCommandLineIsRefusedWithASentence(String word, String sentence) {
    List<String> words = new ArrayList<>(GOOD);
    words.add(word);

    assertThatThrownBy(() -> SmscArguments.parse(words)).hasMessageContaining(sentence);
  }

  @Test
  void aPortOutOfRangeIsRefused() {
    assertThatThrownBy(() -> SmscArguments.parse(List.of("--port", "70000")))
        .hasMessage("--port must be a number from 0 to 65535");
  }
}
