package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.skypetosms.answer.ReceptionBench.ALICE;
import static org.skypesms.skypetosms.answer.ReceptionBench.CONTACT;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;

/** Questions with numbered answers: what answers them, what drops them and what is done then. */
class NumberedQuestionsTest {

  private static final String LONG = "x".repeat(161);
  private static final PhoneNumber OTHER_GATEWAY = new PhoneNumber("+447400000002");
  private static final SendingRules ASKING =
      new SendingRules(1, Duration.ofDays(7), Optional.empty(), "EUR");

  private ReceptionBench bench;
  private Path directory;

  @BeforeEach
  void open(@TempDir Path temporary) {
    directory = temporary;
    bench = new ReceptionBench(directory, ASKING);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aLongerTextThanTheOperatorLetsGoUnaskedIsAskedAboutAndGoesOutAfterAYes() {
    bench.aliceSays("+447400123456 " + LONG);

    assertThat(bench.answers()).containsExactly("That takes 2 parts. Send it? 1 yes, 2 no");
    assertThat(bench.texts()).isEmpty();

    bench.aliceSays(" 1 ");

    assertThat(bench.texts()).singleElement().extracting(OutboundSms::body).isEqualTo(LONG);
    assertThat(bench.answers()).hasSize(1);
  }

  @Test
  void aNoSendsNothing() {
    bench.aliceSays("+447400123456 " + LONG);
    bench.aliceSays("2");
    bench.aliceSays("1");

    assertThat(bench.texts()).isEmpty();
    assertThat(bench.answers().get(1)).isEqualTo("As you wish: nothing went out.");
    assertThat(bench.answers().get(2)).startsWith("That does not begin with a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "0", "last", "1 yes", "yes"})
  void anyOtherLineDropsTheQuestionSaysSoAndIsTakenByItself(String line) {
    bench.aliceSays("+447400123456 " + LONG);
    bench.aliceSays(line);
    bench.aliceSays("1");

    assertThat(bench.texts()).isEmpty();
    assertThat(bench.answers()).hasSize(4);
    assertThat(bench.answers().get(1)).startsWith("My earlier question is dropped");
  }

  @Test
  void aLineThatDropsTheQuestionMayBeAText() {
    bench.aliceSays("+447400123456 " + LONG);
    bench.aliceSays("+447400123457 short");

    assertThat(bench.texts()).singleElement().extracting(OutboundSms::body).isEqualTo("short");
    assertThat(bench.answers()).hasSize(2);
  }

  @Test
  void theNumberAnswersForTenMinutesOfTheNetworksTime() {
    Instant asked = Instant.parse("2026-03-01T12:00:00Z");
    bench.aliceSays("+447400123456 " + LONG, asked, "");
    bench.aliceSays("1", asked.plus(Duration.ofMinutes(10)), "");
    assertThat(bench.texts()).hasSize(1);

    bench.aliceSays("+447400123456 " + LONG, asked, "");
    bench.aliceSays("1", asked.plus(Duration.ofMinutes(10)).plusSeconds(1), "");

    assertThat(bench.texts()).hasSize(1);
    assertThat(bench.answers().get(2)).startsWith("My earlier question is dropped");
  }

  @Test
  void theOtherWindowDoesNotAnswer() {
    bench.aliceSays("+447400123456 " + LONG);
    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "1", CONTACT, "en"));
    assertThat(bench.texts()).isEmpty();

    bench.aliceSays("1");

    assertThat(bench.texts()).hasSize(1);
  }

  @Test
  void aRepeatedAnswerSendsOnceAndARestartForgetsNoQuestion() {
    bench.aliceSays("+447400123456 " + LONG);
    bench.close();
    bench = new ReceptionBench(directory, ASKING);
    ChatMessage yes = bench.line(ALICE, Half.SKYPE_TO_SMS, "1", CONTACT, "en");

    bench.hear(yes);
    bench.hear(yes);

    assertThat(bench.texts()).hasSize(1);
  }

  @Test
  void aNumberThatMayEndInTwoPlacesIsAskedAboutAndTheTextIsAsItWouldHaveBeen() {
    bench.aliceSays("flash +44 169772345 6  tins ");

    assertThat(bench.answers())
        .containsExactly(
            "I cannot tell where the number ends. Which one do you mean: 1: +44169772345,"
                + " 2: +441697723456? Answer with the digit; nothing went out yet.");

    bench.aliceSays("1");

    assertThat(bench.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.to().value()).isEqualTo("+44169772345");
              assertThat(text.body()).isEqualTo("6  tins ");
              assertThat(text.messageClass()).contains(0);
            });
  }

  @Test
  void ofTwoWhoWroteAtOnceThePickedOneGetsTheReplyInTheirConversation() {
    shown("+447400111111", OTHER_GATEWAY, Duration.ofSeconds(9));
    shown("+447400222222", ReceptionBench.GATEWAY, Duration.ofSeconds(4));
    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, " on  my way ", CONTACT, "en"));

    assertThat(bench.answers())
        .containsExactly(
            "Two people wrote at nearly the same time. Whom do you mean: 1: +447400222222,"
                + " 2: +447400111111? Answer with the digit; nothing went out yet.");

    bench.hear(bench.line(ALICE, Half.SMS_TO_SKYPE, "2", CONTACT, "en"));

    assertThat(bench.texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.to().value()).isEqualTo("+447400111111");
              assertThat(text.from()).isEqualTo(OTHER_GATEWAY);
              assertThat(text.body()).isEqualTo(" on  my way ");
            });
  }

  private void shown(String phone, PhoneNumber gateway, Duration ago) {
    Conversation conversation = new Conversation(new PhoneNumber(phone), gateway);
    Instant at = Instant.now().minus(ago);
    bench
        .store()
        .submit(
            ledger -> {
              ledger.conversations().shown(ALICE, conversation, at);
              return at;
            })
        .join();
  }
}
