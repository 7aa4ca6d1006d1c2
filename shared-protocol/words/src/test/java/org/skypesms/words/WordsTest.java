package org.skypesms.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

  private final Languages languages = new Languages();

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void everyLanguageSaysEverySentenceWithTheSameArguments(Phrase phrase) {
    for (String language : languages.spoken()) {
      assertThat(arguments(language, phrase)).isEqualTo(arguments("en", phrase));
    }
  }

  private Set<String> arguments(String language, Phrase phrase) {
    return new MessageFormat(languages.of(language).pattern(phrase)).getArgumentNames();
  }

  @Test
  void argumentsAreNeverInterpreted() {
    assertThat(languages.of("en").say(Phrase.FROM_PHONE, "+447400123456", "{0} it''s 'quoted' #1 "))
        .isEqualTo("+447400123456: {0} it''s 'quoted' #1 ");
  }

  @Test
  void anUnspokenLanguageIsAnsweredInEnglish() {
    assertThat(languages.of("xx").say(Phrase.SENT)).isEqualTo("sent");
  }

  @Test
  void partsAreCountedInThePluralOfTheLanguage() {
    assertThat(languages.of("en").say(Phrase.STATE_PARTS, 3)).isEqualTo(" (3 parts)");
    assertThat(languages.of("de").say(Phrase.STATE_PARTS, 1)).isEqualTo(" (1 Teil)");
  }
}
