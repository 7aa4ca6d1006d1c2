package org.skypesms.sms.receipt;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.Octets;
import org.skypesms.message.TextState;
import org.skypesms.sms.Received;
import org.skypesms.sms.Vectors;
import org.skypesms.sms.alphabet.Septets;

class ReceiptsTest {

  private static final int RECEIPT = 0x04;
  private static final int INTERMEDIATE = 0x20;

  static Stream<Arguments> dialects() {
    return Vectors.of(ReceiptsTest.class, "dialects.txt");
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void everyDialectIsRead(
      String why, String text, String id, ReceiptStatus status, String error, String done) {
    ReceiptReading reading = read(text, Map.of());

    assertThat(reading.textId().orElse("")).as(why).isEqualTo(id);
    assertThat(reading.status()).as(why).isEqualTo(status);
    assertThat(reading.error().orElse("")).as(why).isEqualTo(error);
    assertThat(reading.done().map(LocalDateTime::toString).orElse("")).as(why).isEqualTo(done);
  }

  @Test
  void theIdOfTheParametersIsReadWithOrWithoutItsEnd() {
    assertThat(read("", Map.of(0x001E, Octets.ofHex("61424300"))).tlvId()).contains("aBC");
    assertThat(read("", Map.of(0x001E, Octets.ofHex("614243"))).tlvId()).contains("aBC");
    assertThat(read("", Map.of(0x001E, Octets.ofHex("00"))).tlvId()).isEmpty();
    assertThat(read("", Map.of(0x001E, Octets.ofHex("31".repeat(65) + "00"))).tlvId())
        .contains("1".repeat(65));
    assertThat(read("", Map.of(0x001E, Octets.ofHex("31".repeat(66)))).tlvId()).isEmpty();
  }

  @Test
  void bothIdsOfAReceiptAreKept() {
    ReceiptReading reading =
        read("id:3735928559 stat:DELIVRD", Map.of(0x001E, ascii("DEADBEEF\0")));

    assertThat(reading.ids()).containsExactly("DEADBEEF", "3735928559");
  }

  @Test
  void theStateOfTheParametersGoesBeforeTheText() {
    assertThat(read("stat:DELIVRD", Map.of(0x0427, Octets.ofHex("05"))).status())
        .isEqualTo(ReceiptStatus.UNDELIVERABLE);
    assertThat(read("stat:DELIVRD", Map.of(0x0427, Octets.ofHex("07"))).status())
        .as("unknown says nothing")
        .isEqualTo(ReceiptStatus.DELIVERED);
    assertThat(read("stat:EXPIRED", Map.of(0x0427, Octets.ofHex("63"))).status())
        .as("no such state")
        .isEqualTo(ReceiptStatus.EXPIRED);
    assertThat(read("", Map.of(0x0427, Octets.ofHex("0205"))).status())
        .as("too long")
        .isEqualTo(ReceiptStatus.UNKNOWN);
  }

  @Test
  void theErrorOfTheNetworkIsToldInPlainWords() {
    ReceiptReading reading = read("stat:UNDELIV err:001", Map.of(0x0423, Octets.ofHex("03001b")));

    assertThat(reading.networkError()).contains(new NetworkError(3, 27));
    assertThat(reading.reason()).isEqualTo("the phone is switched off or out of reach");
    assertThat(read("stat:UNDELIV err:0E7", Map.of()).reason()).isEqualTo("error 0E7");
    assertThat(read("stat:DELIVRD err:000", Map.of()).reason()).isEmpty();
    assertThat(read("", Map.of(0x0423, Octets.ofHex("0803e7"))).reason())
        .isEqualTo("network error 999");
  }

  @Test
  void theNetworkSaysWhetherAnotherAttemptMaySucceed() {
    assertThat(read("", Map.of(0x0423, Octets.ofHex("03001b"))).worthAnotherAttempt()).isTrue();
    assertThat(read("", Map.of(0x0423, Octets.ofHex("030001"))).worthAnotherAttempt()).isFalse();
    assertThat(read("", Map.of(0x0423, Octets.ofHex("01001b"))).worthAnotherAttempt())
        .as("another kind of network")
        .isFalse();
    assertThat(read("stat:UNDELIV err:027", Map.of()).worthAnotherAttempt())
        .as("an error of the SMSC's own numbering")
        .isFalse();
  }

  @Test
  void anIntermediateNotificationIsNoEnd() {
    ReceiptReading reading =
        Receipts.read(Received.of(INTERMEDIATE, 0, ascii("id:7 stat:UNDELIV"), Map.of()));

    assertThat(reading.intermediate()).isTrue();
    assertThat(reading.state()).isEmpty();
  }

  @Test
  void aStatusFromWhichTheMessageGoesOnIsNoEnd() {
    assertThat(read("id:7 stat:ENROUTE", Map.of()).state()).isEmpty();
    assertThat(read("id:7 stat:ACCEPTD", Map.of()).intermediate()).isTrue();
    assertThat(read("id:7 stat:REJECTD", Map.of()).state()).contains(TextState.FAILED);
    assertThat(read("id:7 stat:EXPIRED", Map.of()).state()).contains(TextState.EXPIRED);
    assertThat(read("id:7 stat:DELETED", Map.of()).state()).contains(TextState.FAILED);
    assertThat(read("id:7 stat:UNKNOWN", Map.of()).state()).contains(TextState.UNKNOWN);
  }

  @Test
  void aReceiptInUcs2IsRead() {
    Octets wide = Octets.of("id:77 stat:DELIVRD".getBytes(UTF_16BE));

    assertThat(Receipts.read(Received.of(RECEIPT, 8, wide, Map.of())).textId()).contains("77");
  }

  @Test
  void aReceiptInAnyEncodingIsReadWhateverItIsSaidToBe() {
    String text = "id:77 stat:DELIVRD";
    Octets packed = Octets.of(Septets.pack(text.getBytes(ISO_8859_1), 0));
    Octets wide = Octets.of(text.getBytes(UTF_16BE));

    assertThat(Receipts.read(Received.of(RECEIPT, 0, packed, Map.of())).textId()).contains("77");
    assertThat(Receipts.read(Received.of(RECEIPT, 0xF0, packed, Map.of())).textId()).contains("77");
    assertThat(Receipts.read(Received.of(RECEIPT, 0x18, wide, Map.of())).textId()).contains("77");
    assertThat(Receipts.read(Received.of(RECEIPT, 8, ascii(text), Map.of())).textId())
        .as("octets that are said to be UCS-2")
        .contains("77");
    assertThat(Receipts.read(Received.of(RECEIPT, 4, ascii(text), Map.of())).textId())
        .contains("77");
    assertThat(
            Receipts.read(Received.of(RECEIPT, 0, Octets.none(), Map.of(0x0424, packed))).textId())
        .contains("77");
  }

  @Test
  void lettersThatBecomeLongerInLowerCaseShiftNothing() {
    Octets wide = Octets.of("a\u0130\u0130 id:77 stat:DELIVRD".getBytes(UTF_16BE));

    ReceiptReading reading = Receipts.read(Received.of(RECEIPT, 8, wide, Map.of()));

    assertThat(reading.textId()).contains("77");
    assertThat(reading.status()).isEqualTo(ReceiptStatus.DELIVERED);
  }

  @Test
  void aReceiptInThePayloadIsRead() {
    Map<Integer, Octets> payload = Map.of(0x0424, ascii("id:77 stat:DELIVRD"));

    assertThat(Receipts.read(Received.of(RECEIPT, 0, Octets.none(), payload)).textId())
        .contains("77");
  }

  @Test
  void onlyParametersMakeAReceiptOfAnUnmarkedMessage() {
    Octets forged = ascii("id:1 sub:001 dlvrd:001 stat:DELIVRD err:000");
    Map<Integer, Octets> both = Map.of(0x001E, ascii("1"), 0x0427, Octets.ofHex("02"));

    assertThat(Receipts.isReceipt(Received.of(0, 0, forged, Map.of()))).isFalse();
    assertThat(Receipts.isReceipt(Received.of(0, 0, Octets.none(), both))).isTrue();
    assertThat(Receipts.isReceipt(Received.of(RECEIPT, 0, Octets.none(), Map.of()))).isTrue();
    assertThat(Receipts.isReceipt(Received.of(0, 0, forged, Map.of(0x001E, ascii("1")))))
        .as("an id that no phone can forge, and the status in the text")
        .isTrue();
    assertThat(Receipts.isReceipt(Received.of(0x10, 0, ascii("yes"), Map.of(0x001E, ascii("1")))))
        .as("an answer")
        .isFalse();
    assertThat(Receipts.isReceipt(Received.of(0x08, 0, Octets.none(), both)))
        .as("an acknowledgement of a user")
        .isFalse();
  }

  private static ReceiptReading read(String text, Map<Integer, Octets> parameters) {
    return Receipts.read(Received.of(RECEIPT, 0, ascii(text), parameters));
  }

  private static Octets ascii(String text) {
    return Octets.of(text.getBytes(ISO_8859_1));
  }
}
