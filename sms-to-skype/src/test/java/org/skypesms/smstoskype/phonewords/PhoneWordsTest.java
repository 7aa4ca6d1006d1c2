package org.skypesms.smstoskype.phonewords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PhoneWordsTest {

  private final PhoneWords words = new PhoneWords();

  static Stream<Arguments> texts() throws IOException {
    try (InputStream file = PhoneWordsTest.class.getResourceAsStream("texts.txt")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" {4,}", 2))
          .map(columns -> Arguments.of(columns[0].strip(), columns[1]));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsAWordToTheServiceOnlyWhenAllOfItIs(String meaning, String text) {
    assertThat(words.read(text)).isEqualTo(expected(meaning));
  }

  private static PhoneWord expected(String meaning) {
    String[] words = meaning.split(" ");
    return switch (words[0]) {
      case "stop" -> new PhoneWord.Stop();
      case "start" -> new PhoneWord.Start();
      case "stop-person" -> new PhoneWord.StopPerson(words[1]);
      case "help" -> new PhoneWord.Help(words.length > 1);
      case "who" -> new PhoneWord.Who(words.length > 1);
      case "name" -> new PhoneWord.Name(words[1]);
      case "language" -> new PhoneWord.Language(words[1]);
      default -> new PhoneWord.Message();
    };
  }

  @Test
  void whateverThePhoneSendsIsReadInNoTime() {
    assertThat(words.read("stop" + "!".repeat(100_000))).isEqualTo(new PhoneWord.Message());
    assertThat(words.read("\u0000\ud83d\udc00")).isEqualTo(new PhoneWord.Message());
    assertThat(words.read("")).isEqualTo(new PhoneWord.Message());
  }
}
