package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of a user's properties become neutral words. */
class ProfileWordsTest {

  @ParameterizedTest
  @CsvSource({
    "90000, +01:00",
    "118800, +09:00",
    "68400, -05:00",
    "106200, +05:30",
    "36000, -14:00",
    "86400, ''",
    "60, +01:00",
    "-300, -05:00",
    "0, ''",
    "'', ''",
    "9999999, ''",
    "soon, ''"
  })
  void aTimezoneIsReadInBothForms(String value, String zone) {
    assertThat(ProfileWords.timezone(value)).isEqualTo(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "ee Estonia, EE",
    "gb United Kingdom, GB",
    "Estonia, EE",
    "gb, GB",
    "'', ''",
    "Nowhere, ''"
  })
  void aCountryIsReadWithAndWithoutItsCode(String value, String country) {
    assertThat(ProfileWords.country(value)).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource({"en English, en", "English, en", "German, de", "hu Hungarian, hu", "'', ''"})
  void aLanguageIsReadWithAndWithoutItsCode(String value, String language) {
    assertThat(ProfileWords.language(value)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({"19780329, 1978-03-29", "0, ''", "'', ''", "19780231, ''"})
  void aBirthdayIsADateOrNothing(String value, String day) {
    assertThat(ProfileWords.birthday(value)).isEqualTo(day);
  }

  @Test
  void anUnknownSexIsNotSaid() {
    assertThat(ProfileWords.sex("FEMALE")).isEqualTo("female");
    assertThat(ProfileWords.sex("UNKNOWN")).isEmpty();
  }
}
