package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;
import static org.skypesms.skypetosms.answer.ReceptionBench.MOST_A_MINUTE;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.skypetosms.command.Account;
import org.skypesms.state.Mobile;

/** What people set and ask about their own account. */
class OwnAccountTest extends OnReception {

  private String lastAnswer() {
    return bench.answers().get(bench.answers().size() - 1);
  }

  @Test
  void aChosenLanguageIsSpokenAtOnceAndWhateverTheProfileSays() {
    bench.aliceSays("language de");

    assertThat(lastAnswer()).startsWith("Ab jetzt schreibe ich Ihnen Deutsch");

    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "last", CONTACT, "fr"));

    assertThat(lastAnswer()).isEqualTo("Sie haben noch keine Nachricht geschrieben.");
    assertThat(bench.store().submit(ledger -> PersonLanguage.of(ledger, ALICE)).join())
        .isEqualTo("de");
  }

  @Test
  void theWordsOfTheChosenLanguageAreCommandsToo() {
    bench.aliceSays("language German");
    bench.aliceSays("kontingent");

    assertThat(lastAnswer()).startsWith("Heute haben Sie 0 Nachrichten geschrieben");
  }

  @Test
  void aLanguageThatIsNotSpokenChangesNothingAndTheOthersAreShown() {
    bench.aliceSays("language Icelandic");

    assertThat(lastAnswer())
        .startsWith("I cannot write Icelandic, so nothing changed.")
        .contains("Deutsch (de)", "English (en)");

    bench.aliceSays("language");

    assertThat(lastAnswer()).startsWith("I can write one of these to you: English (en)");
  }

  @Test
  void theQuotaTellsWhatIsUsedAndLeft() {
    bench.aliceSays("+44 7400 123456 hello");
    bench.aliceSays("quota");

    assertThat(lastAnswer())
        .startsWith("Today you have written 1 text, 499 are left, and within a minute at most 60.");
  }

  @Test
  void aTextTooManyIsRefusedWithTheTimeOfTheNext() {
    for (int text = 0; text < MOST_A_MINUTE; text++) {
      bench.aliceSays("+44 7400 123456 number " + text);
    }
    bench.aliceSays("+44 7400 123456 one too many");

    assertThat(bench.texts()).hasSize(MOST_A_MINUTE);
    assertThat(lastAnswer())
        .startsWith("You have written as many texts as you may just now, so nothing went out.")
        .contains("is possible from");
  }

  private String code() {
    return bench.texts().get(bench.texts().size() - 1).body().substring(0, 6);
  }

  private String otherCode() {
    return code().equals("123456") ? "654321" : "123456";
  }

  private Optional<Mobile> mobile() {
    return bench.store().submit(ledger -> ledger.mobiles().of(ALICE)).join();
  }

  @Test
  void theCodeThatWasSentToAMobileVerifiesItOnce() {
    bench.aliceSays("register 07400 123456");

    assertThat(bench.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.to().value()).isEqualTo("+447400123456");
              assertThat(text.person()).isEqualTo(Skypename.SERVICE);
              assertThat(text.body()).matches("(\\d{6}) is your code. Type in the chat: code \\1");
            });
    assertThat(lastAnswer()).startsWith("A text with a code went to +447400123456.");

    bench.aliceSays("code " + code());

    assertThat(lastAnswer()).startsWith("+447400123456 is your mobile now.");
    assertThat(mobile()).contains(new Mobile(new PhoneNumber("+447400123456"), false));

    bench.aliceSays("code " + code());

    assertThat(lastAnswer()).startsWith("No code is open now.");
  }

  @Test
  void aCodeIsSpentAfterThreeWrongTries() {
    bench.aliceSays("register +447400123456");
    String wrong = "code " + otherCode();
    bench.aliceSays(wrong);

    assertThat(lastAnswer()).isEqualTo("That is not the code. You have 2 tries left.");

    bench.aliceSays(wrong);
    bench.aliceSays(wrong);
    bench.aliceSays("code " + code());

    assertThat(lastAnswer()).startsWith("No code is open now.");
    assertThat(mobile()).isEmpty();
  }

  @Test
  void nobodyGetsAFourthCodeWithinAnHourNeitherTheSamePersonNorTheSamePhone() {
    for (int phone = 1; phone <= 4; phone++) {
      bench.aliceSays("register +44740012345" + phone);
    }

    assertThat(bench.texts()).hasSize(3);
    assertThat(lastAnswer()).startsWith("Three codes were sent within the last hour.");

    for (String person : List.of("bob", "carol", "dora")) {
      bench.hear(
          bench.line(
              new Skypename(person), Half.SKYPE_TO_SMS, "register +447400123451", CONTACT, "en"));
    }

    assertThat(bench.texts()).hasSize(5);
  }

  @Test
  void aGatewayNumberIsNobodysMobile() {
    bench.aliceSays("register " + ReceptionBench.GATEWAY.value());

    assertThat(bench.texts()).isEmpty();
  }

  @Test
  void aCodeIsNeitherKeptNorPrinted() {
    bench.aliceSays("register +447400123456");
    String code = code();

    assertThat(bench.store().submit(ledger -> ledger.mobiles().offered(ALICE)).join())
        .get()
        .satisfies(kept -> assertThat(kept.digest()).doesNotContain(code));
    assertThat(new Account.Code(code)).asString().doesNotContain(code);
    assertThat(bench.texts().get(0)).asString().doesNotContain(code);
  }

  @Test
  void textsFollowOnlyToAVerifiedMobile() {
    bench.aliceSays("forward on");

    assertThat(lastAnswer()).startsWith("I do not know your mobile yet");

    bench.aliceSays("register +447400123456");
    bench.aliceSays("code " + code());
    bench.aliceSays("forward on");

    assertThat(mobile()).map(Mobile::forwards).contains(true);

    bench.aliceSays("forward off");

    assertThat(lastAnswer()).isEqualTo("Texts do not follow to your mobile any more.");
    assertThat(mobile()).map(Mobile::forwards).contains(false);
  }

  @Test
  void whoIsSureIsForgottenAndWhoIsNotIsAsked() {
    bench.aliceSays("language de");
    bench.aliceSays("register +447400123456");
    bench.aliceSays("code " + code());
    bench.aliceSays("vergiss mich");

    assertThat(lastAnswer()).startsWith("Ich würde vergessen");
    assertThat(mobile()).isPresent();

    bench.aliceSays("forget me yes");
    bench.aliceSays("last");

    assertThat(lastAnswer()).isEqualTo("You have not written a text yet.");
    assertThat(mobile()).isEmpty();
    assertThat(bench.answers())
        .anySatisfy(
            answer -> assertThat(answer).startsWith("Es ist vergessen.").contains("in 7 Tagen"));
  }

  @Test
  void theExportShowsWhatIsSetAndSavedAndTheTextsWithTheWordsThatAreKept() {
    bench.aliceSays("register +447400123456");
    bench.aliceSays("code " + code());
    bench.aliceSays("add bob +447400123457");
    bench.aliceSays("group team bob");
    bench.aliceSays("block bob");
    bench.aliceSays("bob a secret");
    bench.aliceSays("export");

    List<String> answers = bench.answers();
    assertThat(answers.subList(answers.size() - 4, answers.size() - 1))
        .containsExactly(
            "You have saved:\nbob: +447400123457\n#team: bob (+447400123457)",
            "bob (+447400123457) is blocked: what it writes is kept and not shown to you. UNBLOCK"
                + " shows it.\nbob (+447400123457): 0 texts kept",
            "This is kept of you: language en, mobile +447400123456, texts do not follow there,"
                + " 1 text written. The newest 1, with their words where these are still kept:");
    assertThat(lastAnswer()).endsWith(" #1 to bob (+447400123457): queued\n  a secret");
  }

  @Test
  void aBirthdayIsWishedOnceWithTheFirstLineOfTheDay() {
    bench.hear(born(LocalDate.now(ZoneOffset.UTC).withYear(2000), "last"));
    bench.hear(born(LocalDate.now(ZoneOffset.UTC).withYear(2000), "last"));

    assertThat(bench.answers())
        .containsExactly(
            "Happy birthday!",
            "You have not written a text yet.",
            "You have not written a text yet.");
  }

  @Test
  void onOtherDaysNothingIsWished() {
    bench.hear(born(LocalDate.now(ZoneOffset.UTC).minusDays(40), "last"));

    assertThat(bench.answers()).hasSize(1);
  }

  private ChatMessage born(LocalDate day, String body) {
    ChatMessage line = bench.line(ALICE, Half.SKYPE_TO_SMS, body, CONTACT, "en");
    Profile profile = new Profile("Alice", "en", "", "UTC", "", day.toString(), "");
    return new ChatMessage(
        line.id(),
        line.half(),
        line.from(),
        body,
        line.typedAt(),
        line.heardAt(),
        CONTACT,
        profile);
  }
}
