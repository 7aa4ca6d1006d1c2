package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.Address;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Access;
import org.skypesms.server.walk.Steps;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.skypetosms.sending.TextParts;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.state.Store;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

class ReceptionTest {

  private static final Standing CONTACT = new Standing(3, true, false);
  private static final Skypename ALICE = new Skypename("alice");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");

  private final Clock clock = Clock.systemUTC();
  private final Languages languages = new Languages();
  private final List<Outgoing> sent = new CopyOnWriteArrayList<>();
  private Store store;
  private Reception reception;
  private int lines;

  @BeforeEach
  void open(@TempDir Path directory) {
    store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite:" + directory.resolve("state.db"), "", ""), clock);
    Steps steps =
        new Steps(
            store,
            message -> CompletableFuture.completedFuture(sent.add(message)).thenAccept(added -> {}),
            clock);
    Policy policy =
        new Policy(
            Access.CONTACTS,
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of("admin"),
            3,
            Optional.of(Set.of("GB")),
            List.of(GATEWAY));
    StateLines stateLines = new StateLines(languages);
    Answers answers =
        new Answers(
            new Accepting(
                policy, new TextParts(SegmentOptions.STANDARD.withLongest(3)), stateLines, clock),
            new ReplyTarget(true),
            new Explaining(clock.instant(), () -> true, ledger -> List.of("facts"), clock),
            new TextQuestions(stateLines, clock));
    reception = new Reception(steps, new NoChat(CONTACT), policy, languages, answers, clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private ChatMessage line(
      Skypename from, Half half, String body, Standing standing, String language) {
    Instant now = clock.instant();
    Profile profile = new Profile("", language, "GB", "", "", "", "");
    return new ChatMessage(
        new MessageId("line-" + lines++), half, from, body, now, now, standing, profile);
  }

  private void hear(ChatMessage line) {
    reception
        .answer(Json.write(line))
        .toCompletableFuture()
        .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
        .join();
  }

  private void aliceSays(String body) {
    hear(line(ALICE, Half.SKYPE_TO_SMS, body, CONTACT, "en"));
  }

  private List<String> answers() {
    return sent.stream()
        .filter(
            message ->
                message.address().startsWith("chat.outbound") && message.deliverAt().isEmpty())
        .map(message -> Json.read(message.body(), ChatLine.class).body())
        .toList();
  }

  private List<OutboundSms> texts() {
    return sent.stream()
        .filter(message -> message.address().equals(Address.SMS_OUTBOUND))
        .map(message -> Json.read(message.body(), OutboundSms.class))
        .toList();
  }

  @Test
  void aLineWithANumberBecomesATextAndALineForLaterIfItStaysQueued() {
    aliceSays("+44 7400 123456 hello");

    assertThat(texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.body()).isEqualTo("hello");
              assertThat(text.to().value()).isEqualTo("+447400123456");
              assertThat(text.from()).isEqualTo(GATEWAY);
              assertThat(text.reference()).isEqualTo(1);
            });
    assertThat(sent.stream().filter(message -> message.deliverAt().isPresent()))
        .singleElement()
        .satisfies(
            later ->
                assertThat(Json.read(later.body(), ChatLine.class).body())
                    .isEqualTo("#1 to +447400123456: queued"));
  }

  @Test
  void whatIsAboutATextShowsItsReferenceAndNoWholeNumber() {
    aliceSays("+44 7400 123456 hello");
    aliceSays("status 1");
    aliceSays("cancel 1");

    assertThat(sent)
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
    ChatMessage line = line(ALICE, Half.SKYPE_TO_SMS, "+447400123456 hello", CONTACT, "en");

    hear(line);
    hear(line);

    assertThat(texts()).hasSize(1);
  }

  @Test
  void aStrangerIsRefusedOnceAnHourAndNothingIsSent() {
    for (int times = 0; times < 3; times++) {
      hear(
          line(
              new Skypename("carol"),
              Half.SKYPE_TO_SMS,
              "+447400123456 hello",
              Standing.STRANGER,
              "de"));
    }

    assertThat(answers()).singleElement().asString().startsWith("Dieser Dienst ist leider nur");
    assertThat(texts()).isEmpty();
  }

  @Test
  void aBlockedPersonGetsNothingEvenIfTheOtherHalfAdmitsThem() {
    hear(line(ALICE, Half.SMS_TO_SKYPE, "help", new Standing(3, true, true), "en"));

    assertThat(sent).isEmpty();
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
    aliceSays(body);

    assertThat(answers()).singleElement().asString().startsWith(answer);
    assertThat(texts()).isEmpty();
  }

  @Test
  void aTextOfTooManyPartsIsRefusedWithItsCount() {
    aliceSays("+447400123456 " + "x".repeat(1000));

    assertThat(answers())
        .singleElement()
        .asString()
        .startsWith("Your text would take 7 parts and at most 3 are allowed.");
  }

  @Test
  void anAdministratorSeesTheFacts() {
    hear(line(new Skypename("Admin"), Half.SKYPE_TO_SMS, "status all", CONTACT, "en"));

    assertThat(answers()).containsExactly("facts");
  }

  @Test
  void helpTellsEveryWordButNotThoseOfAdministration() {
    aliceSays("help");

    assertThat(answers())
        .singleElement()
        .asString()
        .contains("status 7", "cancel 7")
        .doesNotContain("status all");
  }

  @Test
  void aWaitingTextCanBeCancelled() {
    aliceSays("+447400123456 hello");
    aliceSays("cancel 1");

    assertThat(answers()).containsExactly("#1 to +447400123456: cancelled");
  }

  @Test
  void aLineWithoutTargetAnswersTheSenderShownLast() {
    shown("+447400111111", Duration.ofMinutes(5));
    shown("+447400222222", Duration.ofMinutes(1));

    hear(line(ALICE, Half.SMS_TO_SKYPE, "on my way", CONTACT, "en"));

    assertThat(texts())
        .singleElement()
        .satisfies(text -> assertThat(text.to().value()).isEqualTo("+447400222222"));
  }

  @Test
  void aLineWithoutTargetIsNotSentWhenTwoSendersWereShownAtNearlyTheSameTime() {
    shown("+447400111111", Duration.ofSeconds(9));
    shown("+447400222222", Duration.ofSeconds(4));

    hear(line(ALICE, Half.SMS_TO_SKYPE, "on my way", CONTACT, "en"));

    assertThat(texts()).isEmpty();
    assertThat(answers()).singleElement().asString().startsWith("Two people wrote");
  }

  private void shown(String phone, Duration ago) {
    Conversation conversation = new Conversation(new PhoneNumber(phone), GATEWAY);
    store
        .submit(
            ledger -> {
              ledger.conversations().shown(ALICE, conversation, clock.instant().minus(ago));
              return null;
            })
        .join();
  }
}
