package org.skypesms.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.Profile;

class PersonTest {

  private static final Instant AFTERNOON = Instant.parse("2026-11-26T16:05:00Z");

  private final Languages languages = new Languages();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | GB | Europe/London    | 26 Nov 2026, 16:05 GMT
          en | US | America/New_York | Nov 26, 2026, 11:05 AM EST
          de | DE | Europe/Berlin    | 26. Nov. 2026, 17:05 MEZ
          de | AT | +01:00           | 26. Nov. 2026, 17:05 GMT+1
          fr | FR | Europe/Paris     | 26 nov. 2026, 17:05 UTC+1
          pl | PL | Europe/Warsaw    | 26 lis 2026, 17:05 CET
          ru | RU | Europe/Moscow    | 26 нояб. 2026 г., 19:05 GMT+3
          tr | TR | Europe/Istanbul  | 26 Kas 2026 19:05 TSİ
          ar | EG | Africa/Cairo     | 26 نوفمبر 2026، 6:05 م غرينتش+2
          ar | SA | Asia/Riyadh      | 26 نوفمبر 2026، 7:05 م غرينتش+3
          zh | CN | Asia/Shanghai    | 2026年11月27日 GMT+8 00:05
          zh | TW | Asia/Taipei      | 2026年11月27日 GMT+8上午12:05
          ja | JP | Asia/Tokyo       | 2026年11月27日 1:05 JST
          """)
  void timesAreSaidInTheFormAndTheZoneOfThePerson(
      String language, String country, String zone, String said) {
    assertThat(languages.of(profile(language, country, zone, "")).time(AFTERNOON)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "Asia/Tokyo, DE, Asia/Tokyo",
    "+02:00, DE, +02:00",
    "'', DE, Europe/Berlin",
    "'', JP, Asia/Tokyo",
    "'', US, Z",
    "'', '', Z",
    "Mars/Olympus, XX, Z"
  })
  void aZoneThatIsNotToldIsThatOfACountryWithOneTime(String zone, String country, String lived) {
    assertThat(PersonZone.of(profile("", country, zone, ""))).isEqualTo(ZoneId.of(lived));
  }

  @Test
  void someoneOfWhomNothingIsKnownReadsTimesInUtc() {
    assertThat(PersonZone.of(Profile.EMPTY)).isEqualTo(ZoneOffset.UTC);
    assertThat(languages.of("de").time(AFTERNOON)).isEqualTo("26. Nov. 2026, 16:05 UTC");
  }

  @ParameterizedTest
  @CsvSource({"zh-TW, zh", "pt_BR, pt", "DE, de", "'', en", "xx, en", "eng, en"})
  void aLanguageIsFoundWithItsCountryOrWithout(String written, String spoken) {
    assertThat(languages.of(written).say(Phrase.SENT))
        .isEqualTo(languages.of(spoken).say(Phrase.SENT));
  }

  @ParameterizedTest
  @CsvSource({
    "pl, male, Nie napisał Pan jeszcze żadnego SMS-a.",
    "pl, female, Nie napisała Pani jeszcze żadnego SMS-a.",
    "pl, '', Nie napisali Państwo jeszcze żadnego SMS-a.",
    "ar, female, لم تكتبي أي رسالة بعد.",
    "ar, '', لم تكتب أي رسالة بعد.",
    "en, female, You have not written a text yet."
  })
  void aLanguageThatDistinguishesAddressesWomenAndMen(String language, String sex, String said) {
    assertThat(languages.of(profile(language, "", "", sex)).say(Phrase.NO_TEXTS)).isEqualTo(said);
  }

  @Test
  void severalThingsAreSeparatedAsInTheLanguage() {
    assertThat(languages.of("en").list(List.of("1 sent", "2 failed")))
        .isEqualTo("1 sent, 2 failed");
    assertThat(languages.of("de").list(List.of("a", "b"))).isEqualTo("a, b");
    assertThat(languages.of("ja").list(List.of("a", "b"))).isEqualTo("a b");
  }

  private static Profile profile(String language, String country, String zone, String sex) {
    return new Profile("", language, country, zone, sex, "", "");
  }
}
