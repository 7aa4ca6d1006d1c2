package org.skypesms.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private final Languages languages = new Languages();

  @Test
  void argumentsAreNeverInterpreted() {
    assertThat(languages.of("en").say(Phrase.FROM_PHONE, "+447400123456", "{0} it''s 'quoted' #1 "))
        .isEqualTo("+447400123456: {0} it''s 'quoted' #1 ");
  }

  @Test
  void anUnspokenLanguageIsAnsweredInEnglish() {
    assertThat(languages.of("xx").say(Phrase.SENT)).isEqualTo("sent");
  }

  @ParameterizedTest
  @CsvSource({
    "en, 3, 3 parts",
    "de, 1, 1 Teil",
    "pl, 2, 2 części",
    "ru, 1, 1 часть",
    "ru, 3, 3 части",
    "ru, 5, 5 частей",
    "ru, 21, 21 часть",
    "ar, 2, جزءان",
    "ar, 3, 3 أجزاء",
    "ar, 11, 11 جزءًا",
    "ja, 2, 2 分割"
  })
  void partsAreCountedInThePluralOfTheLanguage(String language, int parts, String said) {
    assertThat(languages.of(language).say(Phrase.STATE_PARTS, parts)).contains(said);
  }
}
