package org.skypesms.sms.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.sms.Vectors;

class GsmAlphabetTest {

  static Stream<Arguments> specification() {
    return Vectors.of(GsmAlphabetTest.class, "gsm-default.txt");
  }

  @ParameterizedTest
  @MethodSource("specification")
  void everyCharacterOfTheSpecificationGoesBothWays(String septets, String codePoint, String name) {
    byte[] code = HexFormat.of().parseHex(septets);
    String character = Character.toString(Integer.parseInt(codePoint.substring(2), 16));

    assertThat(GsmAlphabet.decoder().decode(code)).as(name).isEqualTo(character);
    assertThat(GsmAlphabet.encoder().encode(character)).as(name).contains(code);
  }

  @Test
  void noOtherCharacterIsEncoded() {
    long encodable = specification().count();

    long encoded =
        IntStream.rangeClosed(0, 0xFFFF)
            .filter(unit -> GsmAlphabet.encoder().encode(Character.toString(unit)).isPresent())
            .count();

    assertThat(encoded).isEqualTo(encodable).isEqualTo(137);
  }

  @Test
  void theSmallCWithCedillaIsNotTakenForTheCapital() {
    assertThat(GsmAlphabet.encoder().encode("\u00E7")).isEmpty();
    assertThat(GsmAlphabet.encoder().firstForeign("gar\u00E7on")).isEqualTo(3);
    assertThat(decoded("09")).isEqualTo("\u00C7");
  }

  @Test
  void anEscapeBeforeAnUnknownCodeShowsTheMainCharacter() {
    assertThat(decoded("411b4142")).isEqualTo("AAB");
  }

  @Test
  void anEscapeBeforeAnEscapeOrAtTheEndShowsASpace() {
    assertThat(decoded("411b1b42")).isEqualTo("A B");
    assertThat(decoded("411b")).isEqualTo("A ");
  }

  @Test
  void octetsThatAreNoSeptetsAreShown() {
    assertThat(decoded("4180ff42")).isEqualTo("A[octets 80ff]B");
    assertThat(decoded("1b80")).isEqualTo(" [octets 80]");
  }

  @Test
  void aTurkishTextIsReadByItsTables() {
    GsmDecoder turkish = NationalLanguages.decoder(new Shifts(1, 1));

    assertThat(turkish.decode(HexFormat.of().parseHex("1b4904071b63")))
        .isEqualTo("\u0130\u20AC\u0131\u00E7");
  }

  @Test
  void aSpanishTextNeedsOnlyTheExtension() {
    GsmDecoder spanish = NationalLanguages.decoder(new Shifts(0, 2));

    assertThat(spanish.decode(HexFormat.of().parseHex("641b6961731b65")))
        .isEqualTo("d\u00EDas\u20AC");
  }

  @Test
  void aCodeThatALanguageLeavesFreeIsShownAsAnOctet() {
    GsmDecoder bengali = NationalLanguages.decoder(new Shifts(4, 4));

    assertThat(bengali.decode(new byte[] {0x61, 0x0C, 0x1B, 0x0B, 0x62}))
        .isEqualTo("a[octets 0c]*b");
  }

  @Test
  void anUnknownLanguageIsReadByTheDefaultTables() {
    assertThat(NationalLanguages.decoder(new Shifts(99, 200)).decode(new byte[] {0, 0x1B, 0x65}))
        .isEqualTo("@\u20AC");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13})
  void everyNationalExtensionHasTheBracketsAndTheEuro(int language) {
    GsmDecoder decoder = NationalLanguages.decoder(new Shifts(0, language));

    String read = decoder.decode(HexFormat.of().parseHex("1b651b281b291b2f1b3c1b3e1b40"));

    assertThat(read).isEqualTo("\u20AC{}\\[]|");
  }

  private static String decoded(String septets) {
    return GsmAlphabet.decoder().decode(HexFormat.of().parseHex(septets));
  }
}
