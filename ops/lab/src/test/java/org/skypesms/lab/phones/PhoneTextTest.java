package org.skypesms.lab.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

  @Test
  void aTextInTheDefaultAlphabetIsOneOctetPerSeptet() {
    PhoneText text = PhoneText.of("@£€{é", 1);

    assertThat(text.dataCoding()).isZero();
    assertThat(text.parts())
        .singleElement()
        .satisfies(part -> assertThat(hex(part)).isEqualTo("00011b651b2805"));
  }

  @Test
  void anyOtherTextIsUcs2() {
    PhoneText text = PhoneText.of("ж😀", 1);

    assertThat(text.dataCoding()).isEqualTo(8);
    assertThat(text.parts())
        .singleElement()
        .satisfies(part -> assertThat(hex(part)).isEqualTo("0436d83dde00"));
  }

  @Test
  void hundredAndSixtySeptetsAreOnePartAndOneMoreMakesTwo() {
    assertThat(PhoneText.of("a".repeat(160), 1).parts()).hasSize(1);
    PhoneText two = PhoneText.of("a".repeat(161), 7);

    assertThat(two.esmClass()).isEqualTo(0x40);
    assertThat(two.parts()).extracting(part -> part.length).containsExactly(159, 14);
    assertThat(hex(two.parts().get(0))).startsWith("050003070201");
    assertThat(hex(two.parts().get(1))).startsWith("050003070202");
  }

  @Test
  void anEscapeStaysWithItsCharacter() {
    List<byte[]> parts = PhoneText.of("a".repeat(152) + "€" + "b".repeat(20), 1).parts();

    assertThat(parts).extracting(part -> part.length).containsExactly(6 + 152, 6 + 22);
  }

  @Test
  void aSurrogatePairStaysTogether() {
    List<byte[]> parts = PhoneText.of("ж".repeat(66) + "😀" + "ж".repeat(20), 1).parts();

    assertThat(parts).extracting(part -> part.length).containsExactly(6 + 132, 6 + 44);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "~^{}[]\\|€",
        "Ünïcödé ж 漢字 👨‍👩‍👧‍👦",
        "\n\r tabs\tno",
        "ÄÖÑÜ§¿äöñüàΔΦΓΛΩΠΨΣΘΞ",
        " lead and trail "
      })
  void whatAPhoneSendsAPhoneReads(String sample) {
    for (String text : List.of(sample, sample.repeat(60))) {
      try (Phones phones = new Phones(Clock.systemUTC())) {
        PhoneText encoded = PhoneText.of(text, 200);
        int number = 0;
        for (byte[] part : encoded.parts()) {
          phones.take(
              List.of(
                  new HandsetPart(
                      "id" + number++,
                      "+1",
                      "+447400123456",
                      encoded.dataCoding(),
                      encoded.esmClass(),
                      hex(part),
                      Map.of())));
        }

        assertThat(phones.messages("+447400123456", 0))
            .extracting(TextMessage::text)
            .containsExactly(text);
        assertThat(phones.messages("+447400123456", 0).get(0).parts())
            .isEqualTo(encoded.parts().size());
      }
    }
  }

  private static String hex(byte[] octets) {
    return HexFormat.of().formatHex(octets);
  }
}
