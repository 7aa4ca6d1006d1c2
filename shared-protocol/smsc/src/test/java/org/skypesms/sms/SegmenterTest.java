package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;

class SegmenterTest {

  static Stream<Arguments> lengths() {
    return Vectors.of(SegmenterTest.class, "lengths.txt");
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void aTextHasTheLengthsOfTheSpecification(
      String character, int times, Alphabet link, Joining joining, Alphabet sent, String units) {
    SegmentOptions options = SegmentOptions.STANDARD.with(link).with(joining);

    Segmentation.Cut cut = cut(character.repeat(times), options);

    assertThat(cut.alphabet()).isEqualTo(sent);
    assertThat(cut.segments())
        .extracting(s -> s.encoded().length() / s.alphabet().octetsPerUnit())
        .map(String::valueOf)
        .containsExactlyElementsOf(List.of(units.split(" ", -1)));
  }

  @Test
  void aSinglePartHasNoHeader() {
    Segment only = cut("hi @").segments().get(0);

    assertThat(only.octets(9)).isEqualTo(Octets.ofHex("68692000"));
    assertThat(only.esmClass()).isZero();
    assertThat(only.dataCoding()).isZero();
    assertThat(only.parameters(9)).isEmpty();
  }

  @Test
  void eachOfSeveralPartsBeginsWithItsPlace() {
    List<Segment> segments = cut("x".repeat(161)).segments();

    assertThat(segments.get(0).octets(0xA7).slice(0, 7)).isEqualTo(Octets.ofHex("050003a7020178"));
    assertThat(segments.get(1).octets(0xA7).slice(0, 7)).isEqualTo(Octets.ofHex("050003a7020278"));
    assertThat(segments).allMatch(s -> s.esmClass() == 0x40 && s.octets(0).length() <= 160);
  }

  @Test
  void aWideReferenceHasSixteenBits() {
    SegmentOptions wide = SegmentOptions.STANDARD.with(Joining.UDH_16_BIT);

    Segment second = cut("x".repeat(161), wide).segments().get(1);

    assertThat(second.octets(0x1234).slice(0, 7)).isEqualTo(Octets.ofHex("06080412340202"));
  }

  @Test
  void aReferenceOutOfRangeIsNeverCutShort() {
    Segment part = cut("x".repeat(161)).segments().get(0);

    assertThatThrownBy(() -> part.octets(256)).hasMessageContaining("0 to 255");
    assertThatThrownBy(() -> part.octets(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void parametersTakeThePlaceOfAHeaderWhereTheLinkWantsThem() {
    SegmentOptions sar = SegmentOptions.STANDARD.with(Joining.SAR);

    Segment second = cut("x".repeat(161), sar).segments().get(1);

    assertThat(second.esmClass()).isZero();
    assertThat(second.octets(0x1234)).isEqualTo(Octets.ofHex("78".repeat(9)));
    assertThat(second.parameters(0x1234))
        .containsEntry(0x020C, Octets.ofHex("1234"))
        .containsEntry(0x020E, Octets.ofHex("02"))
        .containsEntry(0x020F, Octets.ofHex("02"));
  }

  @Test
  void aPayloadIsOneSubmissionAndCountsTheParts() {
    SegmentOptions payload = SegmentOptions.STANDARD.with(Joining.PAYLOAD);

    Segmentation.Cut cut = cut("x".repeat(400), payload);

    assertThat(cut.parts()).isEqualTo(3);
    assertThat(cut.segments()).hasSize(1);
    assertThat(cut.segments().get(0).octets(0)).isEqualTo(Octets.none());
    assertThat(cut.segments().get(0).parameters(0))
        .containsOnly(Map.entry(0x0424, Octets.ofHex("78".repeat(400))));
    assertThat(cut("hi", payload).segments().get(0).octets(0)).isEqualTo(Octets.ofHex("6869"));
  }

  @Test
  void packedSeptetsBeginOnASeptetBoundaryBehindTheHeader() {
    SegmentOptions packed = SegmentOptions.STANDARD.with(Alphabet.GSM_PACKED);

    Segment first = cut("x".repeat(161), packed).segments().get(0);

    assertThat(first.octets(1).length()).isEqualTo(140);
    assertThat(first.octets(1).at(6)).isEqualTo('x' << 1 & 0xFF);
  }

  @Test
  void aDecomposedCharacterIsSentInItsOnlyGsmFormAndThatIsTold() {
    Segmentation.Cut cut = cut("cafe\u0301 \u2126 \u212B");

    assertThat(cut.alphabet()).isEqualTo(Alphabet.GSM);
    assertThat(cut.respelled()).isTrue();
    assertThat(cut.segments().get(0).octets(0)).isEqualTo(Octets.ofHex("636166052015200e"));
    assertThat(cut("caf\u00E9").respelled()).isFalse();
  }

  @Test
  void aDecomposedCharacterIsLeftAsTypedWhereTheTextIsUcs2Anyway() {
    Segmentation.Cut cut = cut("e\u0301 \u0436");

    assertThat(cut.respelled()).isFalse();
    assertThat(cut.segments().get(0).encoded()).isEqualTo(Octets.ofHex("0065030100200436"));
  }

  @Test
  void lookalikesAreNeverTakenForGsmCharacters() {
    for (String lookalike :
        List.of("\u00E7", "\u2019", "\uFF21", "\u0391", "\u00A0", "\u2028", "\u001B")) {
      assertThat(cut(lookalike).alphabet())
          .as("U+%04X", (int) lookalike.charAt(0))
          .isEqualTo(Alphabet.UCS2);
    }
  }

  @Test
  void theCostlyCharacterIsNamed() {
    Costs costs = cut("dinner at 8 \uD83D\uDE00 ok").costs();

    assertThat(costs.costlyCharacter()).isEqualTo("U+1F600 \"\uD83D\uDE00\"");
    assertThat(costs.parts()).isEqualTo(1);
    assertThat(cut("dinner").costs()).isEqualTo(new Costs(1, Alphabet.GSM, OptionalInt.empty()));
  }

  @Test
  void anEmptyTextIsRefused() {
    assertThat(refusal("", SegmentOptions.STANDARD)).isEqualTo("the text is empty");
  }

  @Test
  void aTextBeyondTheLimitIsRefusedWithItsParts() {
    assertThat(refusal("x".repeat(153 * 255 + 1), SegmentOptions.STANDARD))
        .isEqualTo("the text needs 256 parts and may have 255 parts");
    assertThat(cut("x".repeat(153 * 255)).segments()).hasSize(255);
    assertThat(refusal("x".repeat(161), SegmentOptions.STANDARD.withLongest(1)))
        .isEqualTo("the text needs 2 parts and may have 1 part");
    assertThat(refusal("x".repeat(161), SegmentOptions.STANDARD.with(Joining.NONE)))
        .isEqualTo("the text needs 2 parts and may have 1 part");
  }

  @Test
  void halfOfACharacterIsRefusedAndNamed() {
    assertThat(refusal("\uD83D\uDE00a\uDE00b", SegmentOptions.STANDARD))
        .isEqualTo("the text has half of a character (U+DE00) at position 3");
    assertThat(refusal("\uD83D", SegmentOptions.STANDARD.with(Alphabet.LATIN_1)))
        .contains("U+D83D");
  }

  private static Segmentation.Cut cut(String text) {
    return cut(text, SegmentOptions.STANDARD);
  }

  private static Segmentation.Cut cut(String text, SegmentOptions options) {
    assertThat(Segmenter.segment(text, options)).isInstanceOf(Segmentation.Cut.class);
    return (Segmentation.Cut) Segmenter.segment(text, options);
  }

  private static String refusal(String text, SegmentOptions options) {
    Segmentation segmentation = Segmenter.segment(text, options);
    assertThat(segmentation).isInstanceOf(Segmentation.Refused.class);
    return ((Segmentation.Refused) segmentation).sentence();
  }
}
