package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalLanguage;
import org.skypesms.sms.alphabet.Shifts;

/** Texts by the tables of national languages, where a link allows them. */
class NationalTextTest {

  private static final SegmentOptions TURKISH =
      SegmentOptions.STANDARD.with(Set.of(NationalLanguage.TURKISH));
  private static final SegmentOptions ALL =
      SegmentOptions.STANDARD.with(EnumSet.allOf(NationalLanguage.class));

  static Stream<Arguments> lengths() {
    return Vectors.of(NationalTextTest.class, "national-lengths.txt");
  }

  @ParameterizedTest
  @MethodSource("lengths")
  void tablesAreUsedWhereTheySaveParts(
      String character,
      int times,
      String languages,
      Joining joining,
      Alphabet sent,
      String tables,
      String units) {
    SegmentOptions options = SegmentOptions.STANDARD.with(joining).with(languages(languages));

    Segmentation.Cut cut = cut(character.repeat(times), options);

    assertThat(cut.alphabet()).isEqualTo(sent);
    assertThat(cut.shifts().locking() + " " + cut.shifts().single()).isEqualTo(tables);
    assertThat(cut.segments())
        .extracting(s -> s.encoded().length() / s.alphabet().octetsPerUnit())
        .map(String::valueOf)
        .containsExactlyElementsOf(List.of(units.split(" ", -1)));
  }

  @Test
  void aSinglePartNamesItsTables() {
    Segment only = cut("\u015F".repeat(71), TURKISH).segments().get(0);

    assertThat(only.esmClass()).isEqualTo(0x40);
    assertThat(only.dataCoding()).isZero();
    assertThat(only.octets(0).slice(0, 6)).isEqualTo(Octets.ofHex("032401011b73"));
  }

  @Test
  void everyPartNamesItsTablesBehindItsPlace() {
    List<Segment> segments = cut("\u0915".repeat(160), ALL.with(Joining.UDH_16_BIT)).segments();

    assertThat(segments).hasSize(2);
    assertThat(segments.get(0).octets(0xBEEF).slice(0, 11))
        .isEqualTo(Octets.ofHex("090804beef020125010615"));
    assertThat(segments.get(1).octets(0xBEEF).slice(0, 11))
        .isEqualTo(Octets.ofHex("090804beef020225010615"));
  }

  @Test
  void packedSeptetsBeginBehindTheFillBitsOfTheWholeHeader() {
    Segment only = cut("\u015F".repeat(71), TURKISH.with(Alphabet.GSM_PACKED)).segments().get(0);

    assertThat(only.headerOctets()).isEqualTo(4);
    assertThat(only.octets(0).length()).isEqualTo(4 + (3 + 7 * 142 + 7) / 8);
  }

  @Test
  void theCharacterThatTheDefaultAlphabetLacksIsStillNamed() {
    Costs costs = cut("\u015F".repeat(71), TURKISH).costs();

    assertThat(costs.alphabet()).isEqualTo(Alphabet.GSM);
    assertThat(costs.costlyCharacter()).isEqualTo("U+015F \"\u015F\"");
  }

  @Test
  void noCutFallsInsideASyllableOrBehindAnEscape() {
    List<Segment> syllables = cut("\u0915\u093F".repeat(90), ALL).segments();
    List<Segment> escapes = cut("\u0915\u093C".repeat(30) + "\u0967".repeat(60), ALL).segments();

    assertThat(syllables.get(0).encoded().length()).isEqualTo(148);
    assertThat(escapes.get(0).encoded().at(escapes.get(0).encoded().length() - 1))
        .isNotEqualTo(0x1B);
  }

  @Test
  void withoutHeadersOnlyATextOfOnePartHasTables() {
    SegmentOptions sar = TURKISH.with(Joining.SAR);

    assertThat(cut("\u015F".repeat(155), sar).shifts()).isEqualTo(new Shifts(1, 0));
    assertThat(cut("\u015F".repeat(156), sar).alphabet()).isEqualTo(Alphabet.UCS2);
  }

  @Test
  void aLinkWithoutUcs2SendsByTablesOrNamesTheCharacter() {
    SegmentOptions narrow = SegmentOptions.STANDARD.withoutUcs2();

    assertThat(Segmenter.segment("a\u20AC\u015F", narrow))
        .isEqualTo(new Segmentation.ForeignCharacter(0x15F, 3));
    assertThat(cut("a\u20AC\u015F", narrow.with(TURKISH.languages())).alphabet())
        .isEqualTo(Alphabet.GSM);
    assertThat(((Segmentation.Refused) Segmenter.segment("\uD83D\uDE00", narrow)).sentence())
        .isEqualTo("the link cannot carry the character U+1F600 \"\uD83D\uDE00\" at position 1");
    assertThat(cut("\u015F", narrow.with(Alphabet.UCS2)).alphabet()).isEqualTo(Alphabet.UCS2);
    assertThat(Segmenter.segment("\u20AC", narrow.with(Alphabet.LATIN_1)))
        .isInstanceOf(Segmentation.ForeignCharacter.class);
  }

  private static Set<NationalLanguage> languages(String names) {
    return names.isEmpty()
        ? Set.of()
        : Arrays.stream(names.split(" ", -1))
            .map(NationalLanguage::valueOf)
            .collect(Collectors.toSet());
  }

  private static Segmentation.Cut cut(String text, SegmentOptions options) {
    return (Segmentation.Cut) Segmenter.segment(text, options);
  }
}
