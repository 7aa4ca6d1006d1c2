package org.skypesms.sms;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;
import org.skypesms.sms.alphabet.Alphabet;

class ReassemblyTest {

  @Test
  void partsThatAreAllAmongThoseOfAnotherTextRepeatIt() {
    ReceivedPart first = ReceivedPart.of(Received.hex(0x40, 0, "05000307020141"));
    ReceivedPart second = ReceivedPart.of(Received.hex(0x40, 0, "05000307020242"));
    ReceivedPart other = ReceivedPart.of(Received.hex(0x40, 0, "05000307020243"));
    String whole = Reassembly.of(List.of(first, second)).fingerprints();

    assertThat(Reassembly.of(List.of(second)).repeats(whole)).isTrue();
    assertThat(Reassembly.of(List.of(second, first)).repeats(whole)).isTrue();
    assertThat(Reassembly.of(List.of(first, other)).repeats(whole)).isFalse();
    assertThat(Reassembly.of(List.of(first)).repeats("")).isFalse();
  }

  @Test
  void partsInAnyOrderMakeTheText() {
    Reassembly reassembly = of(part(3, 3, "c"), part(1, 3, "a"), part(2, 3, "b"));

    assertThat(reassembly.complete()).isTrue();
    assertThat(reassembly.missing()).isEmpty();
    assertThat(reassembly.text(Alphabet.GSM)).isEqualTo("abc");
  }

  @Test
  void aRepeatedPartIsTakenOnce() {
    Reassembly reassembly = of(part(1, 2, "a"), part(1, 2, "a"));

    assertThat(reassembly.complete()).isFalse();
    assertThat(reassembly.fit(part(1, 2, "a"))).isEqualTo(Reassembly.Fit.REPEAT);
    assertThat(reassembly.fit(part(2, 2, "b"))).isEqualTo(Reassembly.Fit.NEW);
  }

  @Test
  void anotherPartOfTheSameNumberIsAnotherText() {
    Reassembly reassembly = of(part(1, 2, "a"));

    assertThat(reassembly.fit(part(1, 2, "x"))).isEqualTo(Reassembly.Fit.OTHER_TEXT);
  }

  @Test
  void aMissingPartIsNamedWhereItWouldBe() {
    assertThat(of(part(1, 3, "a"), part(3, 3, "c")).text(Alphabet.GSM))
        .isEqualTo("a[part 2 of 3 missing]c");
    assertThat(of(part(2, 3, "b")).text(Alphabet.GSM))
        .isEqualTo("[part 1 of 3 missing]b[part 3 of 3 missing]");
    assertThat(of(part(5, 5, "e")).text(Alphabet.GSM)).isEqualTo("[parts 1 to 4 of 5 missing]e");
  }

  @Test
  void anIncompleteTextIsCompletedByWhatStillComes() {
    List<ReceivedPart> late = new ArrayList<>(List.of(part(3, 3, "c"), part(1, 3, "a")));
    String shown = Reassembly.of(late).text(Alphabet.GSM);

    late.add(part(2, 3, "b"));

    assertThat(shown).isEqualTo("a[part 2 of 3 missing]c");
    assertThat(Reassembly.of(late).text(Alphabet.GSM)).isEqualTo("abc");
  }

  /** Parts in any order, some twice, some never. */
  @Property(tries = 500)
  void whateverComesIsShownInItsPlaceAndWhatDoesNotIsNamed(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 9) Integer> arrivals) {
    Reassembly reassembly =
        Reassembly.of(arrivals.stream().map(n -> part(n, 9, "<" + n + ">")).toList());
    String text = reassembly.text(Alphabet.GSM);

    int last = -1;
    for (int number = 1; number <= 9; number++) {
      int at = text.indexOf("<" + number + ">");
      assertThat(at >= 0).isEqualTo(arrivals.contains(number));
      assertThat(reassembly.missing().contains(number)).isEqualTo(at < 0);
      assertThat(at < 0 || at > last).isTrue();
      last = Math.max(last, at);
    }
    assertThat(text.contains("missing]")).isEqualTo(!reassembly.complete());
  }

  @Test
  void partsBySarWithImpossibleNumbersAreTextsOfTheirOwn() {
    for (String place : List.of("0000", "0200", "0001", "0203")) {
      Map<Integer, Octets> sar =
          Map.of(
              0x020C, Octets.ofHex("0102"),
              0x020E, Octets.ofHex(place.substring(0, 2)),
              0x020F, Octets.ofHex(place.substring(2)));

      assertThat(ReceivedPart.of(Received.of(0, 0, Octets.ofHex("41"), sar)).concatenation())
          .as(place)
          .isEmpty();
    }
  }

  @Test
  void theSameOctetsByOtherTablesAreAnotherText() {
    ReceivedPart turkish = ReceivedPart.of(Received.hex(0x40, 0, "080003070201" + "2501011c"));
    ReceivedPart plain = ReceivedPart.of(Received.hex(0x40, 0, "050003070201" + "1c"));

    assertThat(of(turkish).fit(plain)).isEqualTo(Reassembly.Fit.OTHER_TEXT);
    assertThat(of(turkish).text(Alphabet.GSM)).isEqualTo("\u015E[part 2 of 2 missing]");
  }

  @Test
  void partsByAPayloadAndByTheShortMessageAreJoined() {
    ReceivedPart first = part(1, 2, "a");
    ReceivedPart second =
        ReceivedPart.of(
            Received.of(0x40, 0, Octets.none(), Map.of(0x0424, Octets.ofHex("05000307020262"))));

    assertThat(of(first, second).text(Alphabet.GSM)).isEqualTo("ab");
  }

  @Test
  void missingPartsAreListed() {
    assertThat(of(part(2, 4, "b")).missing()).containsExactly(1, 3, 4);
  }

  @Test
  void aHalfCharacterNextToAGapIsShown() {
    ReceivedPart first = ReceivedPart.of(Received.hex(0x40, 8, "0500030102010041d83d"));

    assertThat(of(first).text(Alphabet.GSM)).isEqualTo("A[octets d83d][part 2 of 2 missing]");
  }

  @Test
  void whatIsNoPartCannotBeJoined() {
    ReceivedPart whole = ReceivedPart.of(Received.hex(0, 0, "41"));

    assertThatThrownBy(() -> of(whole)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> of()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textsThatDifferInAnythingHaveDifferentKeys() {
    Concatenation place = new Concatenation(7, Concatenation.Form.UDH_8_BIT, 3, 1);
    ReceivedShortMessage message = from("1", "2");

    assertThat(
            List.of(
                Reassembly.key("one", message, place),
                Reassembly.key("two", message, place),
                Reassembly.key("one", from("1", "3"), place),
                Reassembly.key("one", from("3", "2"), place),
                Reassembly.key("one", from("1|1:2", ""), place),
                Reassembly.key("one", from("", "1|1:2"), place),
                Reassembly.key("one", message, with(place, 8, 3, Concatenation.Form.UDH_8_BIT)),
                Reassembly.key("one", message, with(place, 7, 4, Concatenation.Form.UDH_8_BIT)),
                Reassembly.key("one", message, with(place, 7, 3, Concatenation.Form.UDH_16_BIT))))
        .doesNotHaveDuplicates();
  }

  @Test
  void thePartsOfATextHaveOneKey() {
    Concatenation first = new Concatenation(7, Concatenation.Form.SAR, 3, 1);
    Concatenation second = new Concatenation(7, Concatenation.Form.SAR, 3, 2);

    assertThat(Reassembly.key("one", from("1", "2"), first))
        .isEqualTo(Reassembly.key("one", from("1", "2"), second));
  }

  private static Concatenation with(
      Concatenation place, int reference, int count, Concatenation.Form form) {
    return new Concatenation(reference, form, count, place.number());
  }

  private static ReceivedShortMessage from(String source, String destination) {
    ReceivedShortMessage any = Received.hex(0, 0, "41");
    return new ReceivedShortMessage(
        new SmscAddress(1, 1, source),
        new SmscAddress(1, 1, destination),
        0,
        0,
        0,
        any.shortMessage(),
        Map.of());
  }

  private static Reassembly of(ReceivedPart... parts) {
    return Reassembly.of(Arrays.asList(parts));
  }

  private static ReceivedPart part(int number, int count, String text) {
    String header =
        "05000307"
            + HexFormat.of().toHexDigits((byte) count)
            + HexFormat.of().toHexDigits((byte) number);
    String hex = HexFormat.of().formatHex(text.getBytes(US_ASCII));
    return ReceivedPart.of(Received.hex(0x40, 0, header + hex));
  }
}
