package org.skypesms.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommandWordsTest {

  private static final Set<String> KEYS = new TreeSet<>(file("de").stringPropertyNames());

  static Stream<String> spoken() {
    return new Languages().spoken().stream().filter(language -> !language.equals("en"));
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void everyLanguageKnowsEveryCommand(String language) {
    assertThat(new TreeSet<>(file(language).stringPropertyNames())).isEqualTo(KEYS);
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void aWordMeansOneThingAndIsWrittenAsItIsLookedUp(String language) {
    assertThat(words(language))
        .doesNotHaveDuplicates()
        .allSatisfy(word -> assertThat(word).isEqualTo(lookedUp(word)));
  }

  @ParameterizedTest
  @MethodSource("spoken")
  void noWordIsAnEnglishOne(String language) {
    assertThat(words(language))
        .allSatisfy(word -> assertThat(KEYS).doesNotContain("word-" + word.replace(' ', '-')));
  }

  @ParameterizedTest
  @CsvSource({
    "de, HILFE",
    "fr, AIDE",
    "es, AYUDA",
    "pt, AJUDA",
    "it, AIUTO",
    "pl, POMOC",
    "ru, ПОМОЩЬ",
    "tr, YARDIM",
    "ar, مساعدة",
    "zh, 帮助",
    "ja, ヘルプ"
  })
  void theWordForHelpThatIsRecommendedIsOne(String language, String word) {
    assertThat(new Languages().of(language).say(Phrase.UNKNOWN_LINE_HELP)).contains(word);
    assertThat(file(language).getProperty("word-help").split(",")).contains(lookedUp(word));
  }

  private static List<String> words(String language) {
    return file(language).values().stream()
        .flatMap(words -> Stream.of(((String) words).split(",")))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String lookedUp(String word) {
    return Normalizer.normalize(word.strip(), Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static Properties file(String language) {
    return PropertiesFile.read("commands_" + language + ".properties");
  }
}
