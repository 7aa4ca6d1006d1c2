package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;
import static org.skypesms.skypetosms.answer.ReceptionBench.GATEWAY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;

/** Texts to saved names, to several and to groups. */
class SeveralPhonesTest {

  private ReceptionBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new ReceptionBench(directory);
    bench.aliceSays("add bob +447400100001");
    bench.aliceSays("add Anna +447400100002");
    bench.aliceSays("add hans +4915112345678");
    bench.aliceSays("group team bob anna +447400100003");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private String last() {
    List<String> answers = bench.answers();
    return answers.get(answers.size() - 1);
  }

  private List<String> numbers() {
    return bench.texts().stream().map(text -> text.to().value()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"bob running late", "@bob running late", "BOB: running late", "Bob running late"})
  void aSavedNameIsATargetAndIsNamedInTheAnswer(String line) {
    bench.aliceSays(line);
    bench.aliceSays("status 1");

    assertThat(bench.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.to().value()).isEqualTo("+447400100001");
              assertThat(text.body()).isEqualTo("running late");
            });
    assertThat(last()).isEqualTo("#1 to bob (+447400100001): queued");
  }

  @Test
  void severalGetTheTextOnceEachUnderOneReference() {
    bench.aliceSays("bob, Anna, 07400 100001, +447400100009:  dinner at 8 ");

    assertThat(numbers()).containsExactly("+447400100001", "+447400100002", "+447400100009");
    assertThat(bench.texts()).extracting(OutboundSms::reference).containsOnly(1);
    assertThat(bench.texts()).extracting(OutboundSms::body).containsOnly(" dinner at 8 ");
    assertThat(bench.texts()).extracting(OutboundSms::id).doesNotHaveDuplicates();
    bench.aliceSays("bob again");
    assertThat(bench.texts().get(3).reference()).isEqualTo(2);
  }

  @Test
  void aGroupHasOneLineForLaterAndAListingWhenAsked() {
    bench.aliceSays("#team dinner at 8");
    bench.aliceSays("last");

    assertThat(numbers()).hasSize(3);
    assertThat(bench.sent().stream().filter(message -> message.deliverAt().isPresent()))
        .singleElement()
        .satisfies(
            later -> {
              ChatLine line = Json.read(later.body(), ChatLine.class);
              assertThat(line.body()).isEqualTo("#1 to team (3): queued");
              assertThat(line.whileQueued()).isPresent();
              assertThat(later.properties()).containsEntry("reference", "#1");
            });
    assertThat(last())
        .isEqualTo(
            "#1 to team (3): queued\n"
                + "bob (+447400100001): queued\n"
                + "Anna (+447400100002): queued\n"
                + "+447400100003: queued");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bob, hans: hi|This went to nobody, because of hans (+4915112345678). Texts to DE are not",
        "bob, zoe: hi|You have saved nobody as zoe.",
        "bob, anna hi|I cannot tell where the names end.",
        "bob, anna:|There is no text after bob, Anna.",
        "#team|There is no text after team."
      })
  void oneWhoCannotGetItIsNamedAndNobodyGetsIt(String line, String answer) {
    bench.aliceSays(line);

    assertThat(last()).startsWith(answer);
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void whoHasOptedOutIsNamedAndNobodyGetsIt() {
    Conversation conversation = new Conversation(new PhoneNumber("+447400100002"), GATEWAY);
    bench.store().submit(ledger -> ledger.optOuts().stop(conversation, Instant.now())).join();

    bench.aliceSays("#team hi");

    assertThat(last()).startsWith("This went to nobody, because of Anna (+447400100002).");
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aListWithGroupsIsNoWayToReachMoreThanTen() {
    bench.aliceSays("group crowd " + phones(0, 9));
    bench.aliceSays("#crowd, bob, anna: hi");

    assertThat(last()).startsWith("One text can go to 10 at most.");
    assertThat(bench.texts()).isEmpty();
  }

  private static String phones(int from, int to) {
    StringBuilder phones = new StringBuilder();
    for (int i = from; i < to; i++) {
      phones.append(" +4474002000").append(10 + i);
    }
    return phones.toString();
  }

  @Test
  void aGroupMayBeLargerThanAList() {
    bench.aliceSays("group crowd" + phones(0, 30));
    bench.aliceSays("#crowd hi");

    assertThat(numbers()).hasSize(30);
  }

  @Test
  void aRepeatedLineToSeveralIsNotSentTwice() {
    var line = bench.line(ALICE, Half.SKYPE_TO_SMS, "#team hi", CONTACT, "en");

    bench.hear(line);
    bench.hear(line);

    assertThat(bench.texts()).hasSize(3);
  }

  @Test
  void severalMayBeWrittenToLaterAndItsTimeIsTold() {
    bench.aliceSays("in 2h #team dinner");

    assertThat(last()).startsWith("#1 to team (3): queued").contains("goes out on");
    bench.aliceSays("status 1");
    assertThat(last()).startsWith("#1 to team (3): queued").contains("goes out on");
    bench.aliceSays("cancel 1");
    assertThat(last()).isEqualTo("#1 to team (3): cancelled");
  }

  @Test
  void aQuestionAboutTheLengthIsAskedOnceForAllOfThem(@TempDir Path another) {
    SendingRules asking = new SendingRules(1, Duration.ofDays(7), Optional.empty(), "");
    try (ReceptionBench bench = new ReceptionBench(another, asking)) {
      bench.aliceSays("+447400100001, +447400100002: " + "x".repeat(200));
      assertThat(bench.texts()).isEmpty();
      bench.aliceSays("1");
      bench.aliceSays("last");

      assertThat(bench.texts()).hasSize(2);
      assertThat(bench.answers())
          .last()
          .asString()
          .startsWith("#1 to +447400100001, +447400100002 (2): queued (2 parts)");
    }
  }

  @Test
  void onlyThoseWhomItDidNotReachGetItOnceMore() {
    bench.aliceSays("#team hi");
    bench.aliceSays("resend 1");
    assertThat(bench.texts()).hasSize(3);

    ends(bench.texts().get(0), TextState.DELIVERED);
    ends(bench.texts().get(1), TextState.FAILED);
    ends(bench.texts().get(2), TextState.UNKNOWN);
    bench.aliceSays("resend 1");
    bench.aliceSays("last");

    assertThat(numbers()).endsWith("+447400100002", "+447400100003").hasSize(5);
    assertThat(last()).startsWith("#2 to team (2): queued");
  }

  private void ends(OutboundSms text, TextState state) {
    bench
        .store()
        .submit(ledger -> ledger.texts().advance(text.id(), state, "", Instant.now()))
        .join();
  }

  @Test
  void aThreadGoesOnWithTheSamePhoneFromTheSameNumber() {
    bench.aliceSays("bob hi");
    bench.aliceSays("anna hi");
    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "r1  on my way", CONTACT, "en"));

    assertThat(bench.texts().get(2))
        .satisfies(
            text -> {
              assertThat(text.to().value()).isEqualTo("+447400100001");
              assertThat(text.from()).isEqualTo(GATEWAY);
              assertThat(text.body()).isEqualTo(" on my way");
            });
    bench.aliceSays("#team hi");
    bench.aliceSays("r4 ho");
    assertThat(last()).startsWith("Your #4 went to team. Write to the one you mean");
    assertThat(bench.texts()).hasSize(6);
  }

  @Test
  void theStateOfEachTextIsCountedForItsPerson() {
    bench.aliceSays("#team hi");

    assertThat(bench.store().submit(ledger -> ledger.texts().counts(ALICE)).join())
        .containsEntry(TextState.QUEUED, 3);
  }
}
