package org.skypesms.sms.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Ucs2Test {

  @Test
  void theOctetWithTheHigherValueComesFirst() {
    assertThat(decoded("0416d83dde00")).isEqualTo("\u0416\uD83D\uDE00");
    assertThat(HexFormat.of().formatHex(Ucs2.encode("\u0416\uD83D\uDE00", 0, 3)))
        .isEqualTo("0416d83dde00");
  }

  @Test
  void aByteOrderMarkIsACharacterLikeAnother() {
    assertThat(decoded("feff0041")).isEqualTo("\uFEFFA");
  }

  @Test
  void halvesOfCharactersAreShownAsOctets() {
    assertThat(decoded("0041d83d0042")).isEqualTo("A[octets d83d]B");
    assertThat(decoded("de00")).isEqualTo("[octets de00]");
    assertThat(decoded("d83dd83dde00")).isEqualTo("[octets d83d]\uD83D\uDE00");
  }

  @Test
  void aLastOddOctetIsShown() {
    assertThat(decoded("004142")).isEqualTo("A[octets 42]");
    assertThat(decoded("42")).isEqualTo("[octets 42]");
  }

  @Test
  void theReplacementCharacterOfTheSenderIsKept() {
    assertThat(decoded("fffd")).isEqualTo("\uFFFD");
  }

  private static String decoded(String octets) {
    return Ucs2.decode(HexFormat.of().parseHex(octets));
  }
}
