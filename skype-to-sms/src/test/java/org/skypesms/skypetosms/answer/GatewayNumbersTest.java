package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/** From which of several gateway numbers a text comes. */
class GatewayNumbersTest {

  private static final PhoneNumber FIRST = new PhoneNumber("+447400000001");
  private static final PhoneNumber SECOND = new PhoneNumber("+447400000002");
  private static final String PHONE = "+447400123456";
  private static final String OTHER = "+447400123457";

  private ReceptionBench bench;
  private Instant time = Instant.now();

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ReceptionBench(directory, List.of(FIRST, SECOND), false);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private PhoneNumber gatewayOf(String person, String phone) {
    ChatMessage line =
        bench.line(new Skypename(person), Half.SKYPE_TO_SMS, phone + " hello", CONTACT, "en");
    time = time.plusSeconds(1);
    bench.hear(
        new ChatMessage(
            line.id(), line.half(), line.from(), line.body(), time, time, CONTACT, line.profile()));
    List<OutboundSms> texts = bench.texts();
    return texts.get(texts.size() - 1).from();
  }

  @Test
  void peopleWriteToOnePhoneFromNumbersOfTheirOwnAndKeepThem() {
    assertThat(gatewayOf("alice", PHONE)).isEqualTo(FIRST);
    assertThat(gatewayOf("bob", PHONE)).isEqualTo(SECOND);
    assertThat(gatewayOf("alice", PHONE)).isEqualTo(FIRST);
    assertThat(gatewayOf("bob", PHONE)).isEqualTo(SECOND);
  }

  @Test
  void aNumberIsTakenForOnePhoneOnly() {
    assertThat(gatewayOf("alice", PHONE)).isEqualTo(FIRST);
    assertThat(gatewayOf("bob", OTHER)).isEqualTo(FIRST);
  }

  @Test
  void whenAllAreTakenTheOneOnWhichItIsQuietLongestIsShared() {
    gatewayOf("alice", PHONE);
    gatewayOf("bob", PHONE);
    gatewayOf("alice", PHONE);

    assertThat(gatewayOf("carol", PHONE)).isEqualTo(SECOND);
    assertThat(gatewayOf("carol", PHONE)).isEqualTo(SECOND);
    assertThat(gatewayOf("dora", PHONE)).isEqualTo(FIRST);
  }
}
