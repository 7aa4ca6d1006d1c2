package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Octets;

/** Where a text may be cut, and where never. */
class CuttingTest {

  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final String FLAG = "\uD83C\uDDEC\uD83C\uDDE7";

  @Test
  void noCutFallsBetweenAnEscapeAndItsCharacter() {
    List<Segment> segments = cut("x".repeat(152) + "\u20AC" + "y".repeat(20));

    assertThat(segments.get(0).encoded().length()).isEqualTo(152);
    assertThat(segments.get(1).encoded().slice(0, 2)).isEqualTo(Octets.ofHex("1b65"));
  }

  @Test
  void noCutFallsInsideASurrogatePair() {
    List<Segment> segments = cut("\u0436".repeat(66) + "\uD83D\uDE00" + "\u0436".repeat(9));

    assertThat(segments.get(0).encoded().length()).isEqualTo(132);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        FAMILY,
        FLAG,
        "e\u0323\u0302",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "\u0915\u094D",
        "1\uFE0F\u20E3",
        "\r\n"
      })
  void noCutFallsInsideAGrapheme(String grapheme) {
    for (int before = 60; before <= 67; before++) {
      String head = "\u0436".repeat(before);

      List<Segment> segments = cut(head + grapheme + "\u0436".repeat(70));

      int first = segments.get(0).encoded().length() / 2;
      assertThat(first).isEqualTo(before + grapheme.length() <= 67 ? 67 : before);
    }
  }

  @Test
  void lineEndsAreNotCutInGsmEither() {
    assertThat(cut("x".repeat(152) + "\r\n" + "y".repeat(20)).get(0).encoded().length())
        .isEqualTo(152);
  }

  @Test
  void aGraphemeLongerThanAPartIsCutBetweenItsCharacters() {
    String towering = "Z" + "\u0336".repeat(200);

    assertThat(cut(towering)).extracting(s -> s.encoded().length() / 2).containsExactly(67, 67, 67);
  }

  @Test
  void anEndlessGraphemeCostsNoMoreThanItsLength() {
    Segmentation endless =
        Segmenter.segment("Z" + "\u0336".repeat(1_000_000), SegmentOptions.STANDARD);

    assertThat(endless).isEqualTo(new Segmentation.TooLong(14926, 255));
  }

  private static List<Segment> cut(String text) {
    return ((Segmentation.Cut) Segmenter.segment(text, SegmentOptions.STANDARD)).segments();
  }
}
