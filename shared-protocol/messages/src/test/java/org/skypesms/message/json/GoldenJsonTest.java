package org.skypesms.message.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.Asker;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Control;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Conversation;
import org.skypesms.message.DeliveryReceipt;
import org.skypesms.message.Half;
import org.skypesms.message.InboundSms;
import org.skypesms.message.MessageId;
import org.skypesms.message.Octets;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Profile;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.Standing;
import org.skypesms.message.UndecodablePdu;

class GoldenJsonTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");
  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  private static final Skypename ALICE = new Skypename("Alice");
  private static final MessageId ID = new MessageId("skype-to-sms:293@1764000000:alice");

  static Stream<Record> everyMessage() {
    ReceivedShortMessage part =
        new ReceivedShortMessage(
            SmscAddress.of(PHONE),
            SmscAddress.of(GATEWAY),
            0x40,
            0,
            8,
            Octets.ofHex("050003070201d83dde00"),
            Map.of(0x0204, Octets.ofHex("0007")));
    return Stream.of(
        new ChatMessage(
            ID,
            Half.SKYPE_TO_SMS,
            ALICE,
            "+44 7400 123456 grüße 😀 ",
            NOON,
            NOON,
            new Standing(3, true, false),
            new Profile("Alice Example", "en", "GB", "+00:00", "female", "1990-01-02", "")),
        new OutboundSms(
            ID.then("1"), ALICE, 7, Half.SKYPE_TO_SMS, GATEWAY, PHONE, "grüße 😀 ", NOON),
        new InboundSms(new MessageId("mo:1"), "smsc", NOON, part),
        new DeliveryReceipt(new MessageId("dr:1"), "smsc", NOON, 2, part),
        new UndecodablePdu(
            new MessageId("pdu:1"),
            "smsc",
            NOON,
            Octets.ofHex("00000011000000050000000000000007" + "00")),
        new ChatLine(
            ID.then("sent"),
            Half.SMS_TO_SKYPE,
            ALICE,
            "#7 to +447400123456: sent",
            Optional.of(ID.then("1")),
            Optional.of(new Conversation(PHONE, GATEWAY))),
        Control.of(ControlAction.PAUSE, "far").askedBy(new Asker(ALICE, Half.SMS_TO_SKYPE)));
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  void writtenJsonIsTheGoldenFile(Record message) throws IOException {
    assertThat(Json.write(message)).isEqualTo(golden(message));
  }

  @ParameterizedTest
  @MethodSource("everyMessage")
  void theGoldenFileIsReadBackAsTheSameMessage(Record message) throws IOException {
    assertThat((Object) Json.read(golden(message), message.getClass())).isEqualTo(message);
  }

  @Test
  void aLineThatShowsASenderWithoutAnAnswerIsReadBackAsThat() {
    ChatLine line = ChatLine.of(ID, Half.SMS_TO_SKYPE, ALICE, "MyBank: hi", "MyBank");

    assertThat(Json.read(Json.write(line), ChatLine.class)).isEqualTo(line);
  }

  @Test
  void whatToTellEverybodyIsReadBackAndCannotBeMissing() {
    Control tell = Control.tell("From 18:00 please write to \"other\".\n\\o/");

    assertThat(Json.read(Json.write(tell), Control.class)).isEqualTo(tell);
    assertThatThrownBy(() -> Json.read("{\"v\":1,\"action\":\"tell\"}", Control.class))
        .isInstanceOf(UnreadableMessage.class);
  }

  @Test
  void aPlaceIsReadBackAndItsAbsenceIsNoFault() {
    ChatLine line = ChatLine.of(ID, Half.SKYPE_TO_SMS, ALICE, "hello");
    ChatLine placed = line.at(ID.then("line"));

    assertThat(Json.read(Json.write(placed), ChatLine.class)).isEqualTo(placed);
    assertThat(Json.write(line)).doesNotContain("place");
  }

  @Test
  void aMessageClassIsWrittenOnlyWhereThereIsOne() {
    OutboundSms flash =
        new OutboundSms(
            ID, ALICE, 7, Half.SKYPE_TO_SMS, GATEWAY, PHONE, "up", NOON, Optional.of(0));

    assertThat(Json.write(flash)).endsWith(",\"messageClass\":0}");
    assertThat((Object) Json.read(Json.write(flash), OutboundSms.class)).isEqualTo(flash);
    assertThatThrownBy(
            () -> Json.read(Json.write(flash).replace("Class\":0", "Class\":4"), OutboundSms.class))
        .isInstanceOf(UnreadableMessage.class);
  }

  @Test
  void unknownFieldsAreIgnored() throws IOException {
    Record line = ChatLine.of(ID, Half.SKYPE_TO_SMS, ALICE, "hello");

    String extended = Json.write(line).replace("{\"v\":1", "{\"v\":1,\"later\":{\"a\":[1]}");

    assertThat((Object) Json.read(extended, ChatLine.class)).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{",
        "null",
        "{\"v\":2}",
        "{\"v\":\"1\"}",
        "{\"v\":1}",
        "{\"v\":1,\"id\":\"x\",\"half\":\"nobody\",\"to\":\"alice\",\"body\":\"hello\"}",
        "{\"v\":1,\"id\":\"x\",\"half\":\"skype-to-sms\",\"to\":null,\"body\":\"hello\"}"
      })
  void anythingElseIsRefusedWithoutQuotingTheBody(String body) {
    assertThatThrownBy(() -> Json.read(body, ChatLine.class))
        .isInstanceOf(UnreadableMessage.class)
        .hasMessageNotContaining("hello");
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "{\"v\":1,\"a\":" + "[".repeat(100) + "]".repeat(100) + "}";

    assertThatThrownBy(() -> Json.read(deep, ChatLine.class)).isInstanceOf(UnreadableMessage.class);
  }

  private static String golden(Record message) throws IOException {
    String name = "/golden/" + message.getClass().getSimpleName() + ".json";
    try (InputStream file = GoldenJsonTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
