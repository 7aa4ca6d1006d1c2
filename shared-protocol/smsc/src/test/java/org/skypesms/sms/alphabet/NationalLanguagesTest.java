package org.skypesms.sms.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.sms.Vectors;

class NationalLanguagesTest {

  static Stream<Arguments> vectors() {
    return Vectors.of(NationalLanguagesTest.class, "national-languages.txt");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void aTextIsWrittenAndReadByTheTablesOfItsLanguage(
      NationalLanguage language, String tables, String text, String septets) {
    NationalEncoder encoder = encoder(language, tables);

    assertThat(encoder.encoder().encode(text)).contains(HexFormat.of().parseHex(septets));
    assertThat(NationalLanguages.decoder(encoder.shifts()).decode(HexFormat.of().parseHex(septets)))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadAgainCharacterForCharacter(NationalLanguage language) {
    for (NationalEncoder national : NationalLanguages.encoders(language)) {
      GsmDecoder decoder = NationalLanguages.decoder(national.shifts());

      characters(national.encoder())
          .forEach(
              character ->
                  assertThat(decoder.decode(national.encoder().encode(character).orElseThrow()))
                      .isEqualTo(character));
    }
  }

  static Stream<Arguments> sizes() {
    return Vectors.of(NationalLanguagesTest.class, "national-sizes.txt");
  }

  @ParameterizedTest
  @MethodSource("sizes")
  void theTablesHaveAsManyCharactersAsTheSpecification(NationalLanguage language, String sizes) {
    assertThat(sizes(language)).hasToString("[" + sizes + "]");
  }

  @ParameterizedTest
  @EnumSource
  void everyLanguageButSpanishHasBothTables(NationalLanguage language) {
    boolean spanish = language == NationalLanguage.SPANISH;

    assertThat(NationalLanguages.encoders(language)).hasSize(spanish ? 1 : 3);
  }

  @Test
  void whatPhonesMayReadDifferentlyIsReadAsTheyWriteItAndNeverSent() {
    assertThat(decoded(new Shifts(7, 0), "24")).isEqualTo("\u0CA1");
    assertThat(encoded(NationalLanguage.KANNADA, "\u0CA1")).isFalse();
    assertThat(decoded(new Shifts(0, 11), "1b24")).isEqualTo("\u0BEE");
    assertThat(encoded(NationalLanguage.TAMIL, "\u0BEE")).isFalse();
    assertThat(decoded(new Shifts(0, 12), "1b221b231b65")).isEqualTo("\u0C6C\u0C6D\u20AC");
    assertThat(encoded(NationalLanguage.TELUGU, "\u0C6C")).isFalse();
    assertThat(encoded(NationalLanguage.TELUGU, "\u0C6D")).isFalse();
  }

  @Test
  void theElementsNameTheTables() {
    assertThat(new Shifts(6, 0).elements().toHex()).isEqualTo("250106");
    assertThat(new Shifts(0, 13).elements().toHex()).isEqualTo("24010d");
    assertThat(new Shifts(1, 1).elements().toHex()).isEqualTo("240101250101");
    assertThat(Shifts.NONE.elements().length()).isZero();
  }

  private static NationalEncoder encoder(NationalLanguage language, String tables) {
    List<NationalEncoder> encoders = NationalLanguages.encoders(language);
    return switch (tables) {
      case "single" -> encoders.get(0);
      case "locking" -> encoders.get(1);
      default -> encoders.get(2);
    };
  }

  private static List<Integer> sizes(NationalLanguage language) {
    return NationalLanguages.encoders(language).stream()
        .map(national -> (int) characters(national.encoder()).count())
        .toList();
  }

  private static Stream<String> characters(GsmEncoder encoder) {
    return IntStream.rangeClosed(0, 0xFFFF)
        .mapToObj(Character::toString)
        .filter(character -> encoder.firstForeign(character) < 0);
  }

  private static String decoded(Shifts shifts, String hex) {
    return NationalLanguages.decoder(shifts).decode(HexFormat.of().parseHex(hex));
  }

  /** With the single shift table or both; the locking table alone has the default extension. */
  private static boolean encoded(NationalLanguage language, String character) {
    return NationalLanguages.encoders(language).stream()
        .anyMatch(national -> national.encoder().firstForeign(character) < 0);
  }
}
