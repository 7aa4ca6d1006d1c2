package org.skypesms.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");
  private static final String NOON_SHOWN = "2026-11-23T12:00:00.123Z";
  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  private static final Skypename ALICE = new Skypename("alice");
  private static final MessageId ID = new MessageId("one");

  private static ReceivedShortMessage from(SmscAddress source) {
    return new ReceivedShortMessage(
        source, SmscAddress.of(GATEWAY), 0, 0, 0, Octets.ofHex("68"), Map.of());
  }

  @Test
  void aTypedLineShowsTheWindowAndThePerson() {
    ChatMessage line =
        new ChatMessage(
            ID,
            Half.SMS_TO_SKYPE,
            ALICE,
            "secret",
            NOON,
            NOON,
            Standing.STRANGER,
            new Profile("", "", "", "", "", "", ""));

    assertThat(Labels.of(line))
        .containsOnly(
            Map.entry("half", "sms-to-skype"),
            Map.entry("person", "alice"),
            Map.entry("acceptedAt", NOON_SHOWN));
  }

  @Test
  void aTextShowsItsReferenceAndItsNumberMasked() {
    OutboundSms text =
        new OutboundSms(ID, ALICE, 7, Half.SKYPE_TO_SMS, GATEWAY, PHONE, "secret", NOON);

    assertThat(Labels.of(text))
        .containsOnly(
            Map.entry("reference", "#7"),
            Map.entry("number", "+4474...456"),
            Map.entry("half", "skype-to-sms"),
            Map.entry("person", "alice"),
            Map.entry("acceptedAt", NOON_SHOWN));
  }

  @Test
  void aReceiptShowsTheBindItCameByAndHowOftenItWasParked() {
    DeliveryReceipt receipt = new DeliveryReceipt(ID, "smsc", NOON, 2, from(SmscAddress.of(PHONE)));

    assertThat(Labels.of(receipt, "sms-to-skype"))
        .containsOnly(
            Map.entry("number", "+4474...456"),
            Map.entry("half", "sms-to-skype"),
            Map.entry("link", "smsc"),
            Map.entry("attempt", "2"),
            Map.entry("acceptedAt", NOON_SHOWN));
  }

  @Test
  void aLineToBeSpokenShowsWhichTextItIsAbout() {
    ChatLine line = ChatLine.of(ID, Half.SKYPE_TO_SMS, ALICE, "#7 to +447400123456: sent");

    assertThat(Labels.of(line, 7, PHONE))
        .containsOnly(
            Map.entry("reference", "#7"),
            Map.entry("number", "+4474...456"),
            Map.entry("half", "skype-to-sms"),
            Map.entry("person", "alice"));
  }

  @Test
  void aLineThatShowsATextFromAPhoneShowsThePhoneMasked() {
    ChatLine line =
        new ChatLine(
            ID,
            Half.SMS_TO_SKYPE,
            ALICE,
            "secret",
            Optional.empty(),
            Optional.of(new Conversation(PHONE, GATEWAY)));

    assertThat(Labels.of(line)).containsEntry("number", "+4474...456");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 447400123456, +4474...456",
    "1, +447400123456, +4474...456",
    "2, 07400123456, 07400...456",
    "3, 60300, 603...",
    "5, BANK, BAN...",
    "5, AB, AB..."
  })
  void noAddressOfAPartIsShownWhole(int ton, String value, String shown) {
    InboundSms part = new InboundSms(ID, "smsc", NOON, from(new SmscAddress(ton, 1, value)));

    assertThat(Labels.of(part, "sms-to-skype")).containsEntry("number", shown);
  }

  @Test
  void aPartWithoutASenderShowsNoNumber() {
    InboundSms part = new InboundSms(ID, "smsc", NOON, from(new SmscAddress(0, 0, "")));

    assertThat(Labels.of(part, "sms-to-skype")).containsOnlyKeys("half", "link", "acceptedAt");
  }

  @Test
  void aLaneIsNamedWithoutShowingItsPhone() {
    assertThat(LaneName.of("+447400123456"))
        .matches("[0-9a-f]{16}")
        .isEqualTo(LaneName.of("+447400123456"))
        .isNotEqualTo(LaneName.of("+447400123457"));
  }
}
