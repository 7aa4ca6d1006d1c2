package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;

/** How a message class travels beside each alphabet. */
class MessageClassTest {

  @ParameterizedTest
  @CsvSource({
    "gate closed, GSM, 0, 0x10",
    "gate closed, GSM, 3, 0x13",
    "gate closed, GSM_PACKED, 0, 0x10",
    "закрыто, GSM, 0, 0x18",
    "закрыто, LATIN_1, 1, 0x19",
    "gate closed, UCS2, 0, 0x18"
  })
  void theDataCodingNamesClassAndAlphabet(
      String text, Alphabet link, int messageClass, String coding) {
    Segment segment = first(text, link);

    assertThat(segment.dataCoding(messageClass)).isEqualTo(Integer.decode(coding));
    assertThat(segment.parameters(7, messageClass)).isEqualTo(segment.parameters(7));
  }

  @ParameterizedTest
  @CsvSource({"ASCII, 1", "LATIN_1, 3"})
  void whereTheDataCodingCannotNameItTheUnitOfThePhoneDoes(Alphabet link, int coding) {
    Segment segment = first("gate closed", link);

    assertThat(segment.dataCoding(0)).isEqualTo(coding);
    assertThat(segment.parameters(7, 0)).isEqualTo(Map.of(0x0005, Octets.of((byte) 1)));
  }

  @Test
  void everyPartOfALongTextIsOfTheClass() {
    Segmentation.Cut cut = cut("x".repeat(200), Alphabet.GSM);

    assertThat(cut.segments()).hasSize(2).allMatch(segment -> segment.dataCoding(0) == 0x10);
  }

  private static Segment first(String text, Alphabet link) {
    return cut(text, link).segments().get(0);
  }

  private static Segmentation.Cut cut(String text, Alphabet link) {
    return (Segmentation.Cut) Segmenter.segment(text, SegmentOptions.STANDARD.with(link));
  }
}
