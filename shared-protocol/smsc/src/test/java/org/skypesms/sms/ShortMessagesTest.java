package org.skypesms.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.receipt.Receipts;

class ShortMessagesTest {

  private static final int HEADER = 0x40;
  private static final List<Alphabet> ALPHABETS = List.of(Alphabet.values());

  static Stream<Arguments> received() {
    return Vectors.of(ShortMessagesTest.class, "received.txt");
  }

  @ParameterizedTest
  @MethodSource("received")
  void octetsAreReadByTheirDataCoding(
      String why, Alphabet link, String esmClass, String dataCoding, String octets, String text) {
    ReceivedShortMessage message =
        Received.hex(Integer.decode(esmClass), Integer.decode(dataCoding), octets);

    assertThat(ShortMessages.decode(message, link)).as(why).isEqualTo(text);
  }

  @Test
  void aPayloadIsReadInPlaceOfTheShortMessage() {
    ReceivedShortMessage message =
        Received.of(0, 0, Octets.none(), Map.of(0x0424, Octets.ofHex("6869")));

    assertThat(ShortMessages.decode(message, Alphabet.GSM)).isEqualTo("hi");
  }

  @Test
  void nothingIsLostWhereAnSmscFillsBothFields() {
    Octets hi = Octets.ofHex("6869");

    assertThat(gsm(Received.of(0, 0, hi, Map.of(0x0424, hi)))).isEqualTo("hi");
    assertThat(gsm(Received.of(0, 0, hi, Map.of(0x0424, Octets.ofHex("21"))))).isEqualTo("hi!");
  }

  @Test
  void aCharacterThatWasCutInTwoIsWholeAgain() {
    ReceivedPart first = part(8, "0500030102010041d83d");
    ReceivedPart second = part(8, "050003010202de000042");

    assertThat(Reassembly.of(List.of(second, first)).text(Alphabet.GSM))
        .isEqualTo("A\uD83D\uDE00B");
  }

  @Test
  void anEscapeThatWasCutFromItsCharacterIsReadWithIt() {
    ReceivedPart first = part(0, "050003010201411b");
    ReceivedPart second = part(0, "0500030102026542");

    assertThat(ShortMessages.decode(List.of(first, second), Alphabet.GSM)).isEqualTo("A\u20ACB");
  }

  @Test
  void partsInDifferentAlphabetsAreReadEachInItsOwn() {
    ReceivedPart gsm = part(0, "05000301020141");
    ReceivedPart ucs2 = part(8, "0500030102020416");

    assertThat(ShortMessages.decode(List.of(gsm, ucs2), Alphabet.GSM)).isEqualTo("A\u0416");
  }

  @Test
  void theConcatenationIsReadFromTheHeader() {
    assertThat(part(0, "0500034f0302").concatenation())
        .contains(new Concatenation(0x4F, Concatenation.Form.UDH_8_BIT, 3, 2));
    assertThat(part(0, "060804abcd0302").concatenation())
        .contains(new Concatenation(0xABCD, Concatenation.Form.UDH_16_BIT, 3, 2));
    assertThat(part(0, "08" + "0003070201" + "240501").concatenation())
        .as("an element that does not fit")
        .isEmpty();
    assertThat(part(0, "08240101" + "0003070201").concatenation())
        .as("behind another element")
        .contains(new Concatenation(7, Concatenation.Form.UDH_8_BIT, 2, 1));
    assertThat(part(0, "0a" + "0003070201" + "0003080202").concatenation())
        .as("the last of two counts")
        .contains(new Concatenation(8, Concatenation.Form.UDH_8_BIT, 2, 2));
  }

  @Test
  void theConcatenationIsReadFromTheParameters() {
    Map<Integer, Octets> sar =
        Map.of(
            0x020C, Octets.ofHex("0102"), 0x020E, Octets.ofHex("02"), 0x020F, Octets.ofHex("01"));

    assertThat(ReceivedPart.of(Received.of(0, 0, Octets.ofHex("41"), sar)).concatenation())
        .contains(new Concatenation(0x0102, Concatenation.Form.SAR, 2, 1));
  }

  @Test
  void aPartWithAnImpossibleNumberIsATextOfItsOwn() {
    for (String place : List.of("0000", "0200", "0001", "0203")) {
      ReceivedPart part = part(0, "05000301" + place + "6869");

      assertThat(part.concatenation()).as(place).isEmpty();
      assertThat(ShortMessages.decode(List.of(part), Alphabet.GSM)).isEqualTo("hi");
    }
  }

  @Test
  void replacementsAndPingsAreRecognised() {
    assertThat(withProtocol(0x40).ping()).isTrue();
    assertThat(withProtocol(0x43).replaces()).hasValue(3);
    assertThat(withProtocol(0x00).ping()).isFalse();
    assertThat(withProtocol(0x48).replaces()).isEmpty();
    assertThat(withProtocol(0x5F).returnCall()).isTrue();
  }

  @Test
  void whatIsForThePhoneOrItsCardIsShownAsOctets() {
    assertThat(withProtocol(0x7F).forDevice()).isTrue();
    assertThat(withProtocol(0x7C).forDevice()).isTrue();
    assertThat(withProtocol(0x7B).forDevice()).isFalse();
    assertThat(withProtocol(0x47).forDevice()).isFalse();
    assertThat(ShortMessages.decode(List.of(withProtocol(0x7D)), Alphabet.GSM))
        .isEqualTo("[for the phone or its card] [octets 41]");
  }

  /** Two hundred thousand messages of random octets, half of them with a header. */
  @Test
  void noOctetsMakeReadingFail() {
    Random random = new Random(20261123);
    for (int i = 0; i < 200_000; i++) {
      ReceivedShortMessage message = random(random);
      Alphabet link = ALPHABETS.get(random.nextInt(ALPHABETS.size()));

      assertThatCode(
              () -> {
                ShortMessages.decode(message, link);
                Receipts.read(message);
              })
          .as(() -> message.shortMessage().toHex() + " " + message.dataCoding() + " " + link)
          .doesNotThrowAnyException();
    }
  }

  private static ReceivedShortMessage random(Random random) {
    byte[] octets = new byte[random.nextInt(60)];
    random.nextBytes(octets);
    if (octets.length > 6 && random.nextBoolean()) {
      octets[0] = (byte) random.nextInt(octets.length + 2);
    }
    byte[] parameter = new byte[random.nextInt(5)];
    random.nextBytes(parameter);
    int[] tags = {0x001E, 0x020C, 0x020E, 0x020F, 0x0423, 0x0424, 0x0427};
    return Received.of(
        random.nextInt(256),
        random.nextInt(256),
        Octets.of(octets),
        Map.of(tags[random.nextInt(tags.length)], Octets.of(parameter)));
  }

  private static String gsm(ReceivedShortMessage message) {
    return ShortMessages.decode(message, Alphabet.GSM);
  }

  private static ReceivedPart part(int dataCoding, String hex) {
    return ReceivedPart.of(Received.hex(HEADER, dataCoding, hex));
  }

  private static ReceivedPart withProtocol(int protocol) {
    ReceivedShortMessage plain = Received.hex(0, 0, "41");
    return ReceivedPart.of(
        new ReceivedShortMessage(
            plain.source(), plain.destination(), 0, protocol, 0, plain.shortMessage(), Map.of()));
  }
}
