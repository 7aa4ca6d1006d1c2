package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;
import static org.skypesms.skypetosms.answer.ReceptionBench.GATEWAY;

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
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;

/** What a new phone and a new person are told. */
class FirstContactTest {

  private static final String PHONE = "+447400123456";
  private static final String INTRODUCTION =
      "Ann Example writes to you here. Just answer. STOP ends it.";

  private ReceptionBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ReceptionBench(directory, List.of(GATEWAY), true);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private List<String> texts() {
    return bench.texts().stream().map(OutboundSms::body).toList();
  }

  private ChatMessage named(String fullName) {
    ChatMessage line =
        bench.line(new Skypename("alice"), Half.SKYPE_TO_SMS, PHONE + " hi", CONTACT, "en");
    Profile profile = new Profile(fullName, "en", "GB", "", "", "", "");
    Instant now = Instant.now();
    return new ChatMessage(
        line.id(), line.half(), line.from(), line.body(), now, now, CONTACT, profile);
  }

  @Test
  void aNewPhoneIsToldOnceWhoWritesAndHowToAnswerAndHowToStop() {
    ChatMessage first =
        bench.line(new Skypename("alice"), Half.SKYPE_TO_SMS, PHONE + " hello", CONTACT, "de");
    bench.hear(first);
    bench.hear(first);
    bench.aliceSays(PHONE + " again");
    bench.hear(
        bench.line(new Skypename("bob"), Half.SKYPE_TO_SMS, PHONE + " hallo", CONTACT, "de"));

    assertThat(texts()).containsExactly(INTRODUCTION, "hello", "again", "hallo");
    assertThat(bench.texts().get(0).person()).isEqualTo(Skypename.SERVICE);
    assertThat(bench.texts().get(0).from()).isEqualTo(GATEWAY);
    assertThat(bench.texts().get(0).to()).isEqualTo(new PhoneNumber(PHONE));
    assertThat(bench.texts().get(1).reference()).isEqualTo(1);
  }

  @Test
  void aNameThatLeavesNoRoomOrLooksLikeMoreThanANameIsShortened() {
    bench.hear(named("\u0410\u043d\u043d\u0430 " + "\u0410".repeat(38)));

    assertThat(texts().get(0))
        .isEqualTo("\u0410\u043d\u043d\u0430 writes to you here. Just answer. STOP ends it.");
  }

  @Test
  void lineEndsAndMarksOfDirectionInANameAreNotSent() {
    bench.hear(named("Ann\r\n\u202eExample"));

    assertThat(texts().get(0)).isEqualTo(INTRODUCTION);
  }

  @Test
  void aPersonIsToldBothNamesOnceInTheWindowOfTheirFirstLine() {
    bench.aliceSays("status");
    bench.aliceSays(PHONE + " hello");

    assertThat(bench.answers())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Hello. Write a number and a text to skype-to-sms,")
        .contains("comes from sms-to-skype;");
  }
}
