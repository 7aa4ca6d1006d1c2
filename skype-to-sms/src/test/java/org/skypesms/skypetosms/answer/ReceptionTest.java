package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;
import static org.skypesms.skypetosms.answer.ReceptionBench.GATEWAY;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;
import org.skypesms.sms.SegmentOptions;

class ReceptionTest extends OnReception {

  @Test
  void aLineWithANumberBecomesATextAndALineForLaterIfItStaysQueued() {
    bench.aliceSays("+44 7400 123456 hello");

    assertThat(bench.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.body()).isEqualTo("hello");
              assertThat(text.to().value()).isEqualTo("+447400123456");
              assertThat(text.from()).isEqualTo(GATEWAY);
              assertThat(text.reference()).isEqualTo(1);
            });
    assertThat(bench.sent().stream().filter(message -> message.deliverAt().isPresent()))
        .singleElement()
        .satisfies(
            later ->
                assertThat(Json.read(later.body(), ChatLine.class).body())
                    .isEqualTo("#1 to +447400123456: queued"));
  }

  @Test
  void whatIsAboutATextShowsItsReferenceAndNoWholeNumber() {
    bench.aliceSays("+44 7400 123456 hello");
    bench.aliceSays("status 1");
    bench.aliceSays("cancel 1");

    assertThat(bench.sent())
        .hasSize(4)
        .allSatisfy(
            message -> {
              assertThat(message.group()).doesNotContain("447400123456");
              assertThat(message.properties())
                  .containsEntry("reference", "#1")
                  .containsEntry("number", "+4474...456")
                  .containsEntry("person", "alice")
                  .containsEntry("half", "skype-to-sms");
            });
  }

  @Test
  void aRepeatedLineIsNotASecondText() {
    ChatMessage line = bench.line(ALICE, Half.SKYPE_TO_SMS, "+447400123456 hello", CONTACT, "en");

    bench.hear(line);
    bench.hear(line);

    assertThat(bench.texts()).hasSize(1);
  }

  @Test
  void aStrangerIsRefusedOnceAnHourAndNothingIsSent() {
    for (int times = 0; times < 3; times++) {
      bench.hear(
          bench.line(
              new Skypename("carol"),
              Half.SKYPE_TO_SMS,
              "+447400123456 hello",
              Standing.STRANGER,
              "de"));
    }

    assertThat(bench.answers())
        .singleElement()
        .asString()
        .startsWith("Dieser Dienst ist leider nur");
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aBlockedPersonGetsNothingEvenIfTheOtherHalfAdmitsThem() {
    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "help", new Standing(3, true, true), "en"));

    assertThat(bench.sent()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "+447400123456, There is no text after",
    "+44740 hello, That does not begin with a number",
    "+4915112345678 hallo, Texts to DE are not served",
    "hello, I did not understand that",
    "status 9, You have no text #9",
    "cancel 9, You have no text #9",
    "last, You have not written a text yet",
    "status all, I did not understand that"
  })
  void whatCannotBeDoneIsToldAndNothingIsSent(String body, String answer) {
    bench.aliceSays(body);

    assertThat(bench.answers()).singleElement().asString().startsWith(answer);
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aTextOfTooManyPartsIsRefusedWithItsCount() {
    bench.aliceSays("+447400123456 " + "x".repeat(1000));

    assertThat(bench.answers())
        .singleElement()
        .asString()
        .startsWith("Your text would take 7 parts and at most 3 are allowed.");
  }

  @Test
  void aCharacterThatTheLinkCannotCarryIsNamedAndNothingIsSent(@TempDir Path directory) {
    try (ReceptionBench narrow =
        new ReceptionBench(directory, SegmentOptions.STANDARD.withoutUcs2())) {
      narrow.aliceSays("+447400123456 привет");

      assertThat(narrow.answers()).singleElement().asString().contains("(“п”)");
      assertThat(narrow.texts()).isEmpty();
    }
  }

  @Test
  void helpTellsEveryWordButNotThoseOfAdministration() {
    bench.aliceSays("help");

    assertThat(bench.answers())
        .singleElement()
        .asString()
        .contains("status 7", "cancel 7")
        .doesNotContain("status all");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "help status|status - whether",
        "help cancel|cancel 7 - stops #7",
        "/cancel the cake|That word is used like this; nothing went out:",
        "cancel the cake|I did not understand that, and nothing went out. Did you mean “cancel 7”?"
      })
  void aWordIsExplainedWhenAskedForOrWhenItDoesNotFit(String body, String answer) {
    bench.aliceSays(body);

    assertThat(bench.answers()).singleElement().asString().startsWith(answer);
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void theHelpOfAWordNamesTheWordsOfTheOwnLanguage() {
    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "/hilfe letzte", CONTACT, "de"));

    assertThat(bench.answers())
        .containsExactly(
            "last - was aus Ihrer letzten Nachricht wurde\nSie können auch schreiben: letzte");
  }

  @Test
  void aBrokenCharacterIsNamedAndNothingIsSent() {
    bench.aliceSays("+447400123456 half \uD83D");
    bench.hear(bench.line(ALICE, Half.SKYPE_TO_SMS, "\uD83D status", CONTACT, "en"));

    assertThat(bench.answers())
        .satisfiesExactly(
            text -> assertThat(text).startsWith("Your text has a broken character (U+D83D)"),
            line -> assertThat(line).startsWith("I did not understand that"));
    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aWaitingTextCanBeCancelled() {
    bench.aliceSays("+447400123456 hello");
    bench.aliceSays("cancel 1");

    assertThat(bench.answers()).containsExactly("#1 to +447400123456: cancelled");
  }

  @Test
  void aLineWithoutTargetAnswersTheSenderShownLast() {
    shown("+447400111111", Duration.ofMinutes(5));
    shown("+447400222222", Duration.ofMinutes(1));

    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "on my way", CONTACT, "en"));

    assertThat(bench.texts())
        .singleElement()
        .satisfies(text -> assertThat(text.to().value()).isEqualTo("+447400222222"));
  }

  @Test
  void aLineWithoutTargetIsNotSentWhenTwoSendersWereShownAtNearlyTheSameTime() {
    shown("+447400111111", Duration.ofSeconds(9));
    shown("+447400222222", Duration.ofSeconds(4));

    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "on my way", CONTACT, "en"));

    assertThat(bench.texts()).isEmpty();
    assertThat(bench.answers()).singleElement().asString().startsWith("Two people wrote");
  }

  private void shown(String phone, Duration ago) {
    Conversation conversation = new Conversation(new PhoneNumber(phone), GATEWAY);
    bench
        .store()
        .submit(
            ledger -> {
              ledger.conversations().shown(ALICE, conversation, Instant.now().minus(ago));
              return null;
            })
        .join();
  }

  @Test
  void theStateOfTheServiceIsToldInThePersonsLanguageTimesAndAll() {
    bench.aliceSays("+44 7400 123456 hello");
    bench.aliceSays("status");
    bench.hear(bench.line(ALICE, Half.SKYPE_TO_SMS, "status", CONTACT, "de"));

    assertThat(bench.answers())
        .satisfiesExactly(
            english ->
                assertThat(english)
                    .matches(
                        "Up since .* (GMT|BST), now .*\\. Texts can go out\\. Yours: 1 queued\\."),
            german ->
                assertThat(german)
                    .startsWith("In Betrieb seit ")
                    .endsWith("Nachrichten können hinausgehen. Ihre: 1 in der Warteschlange."));
  }
}
