package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;

/** Where a text may be cut, and where never. */
class CuttingTest {

  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final SegmentOptions LATIN = SegmentOptions.STANDARD.with(Alphabet.LATIN_1);
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

  /** Against the pattern of the JDK, over every character that may stand on either side. */
  @Property(tries = 20_000)
  void whereTheJdkSeesNoBoundaryNoCutFalls(@ForAll char before, @ForAll char after) {
    String text = "\u0436".repeat(66) + before + after + "\u0436".repeat(9);
    Assume.that(!Character.isSurrogate(before) && !Character.isSurrogate(after));

    int first = cut(text, LATIN).get(0).encoded().length() / 2;

    boolean boundary = !Pattern.matches("\\X", "" + before + after);
    boolean joinsLeft = Pattern.matches("\\X", "\u0436" + before);
    assertThat(first).isEqualTo(boundary ? 67 : joinsLeft ? 65 : 66);
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
    return cut(text, SegmentOptions.STANDARD);
  }

  private static List<Segment> cut(String text, SegmentOptions options) {
    return ((Segmentation.Cut) Segmenter.segment(text, options)).segments();
  }
}
