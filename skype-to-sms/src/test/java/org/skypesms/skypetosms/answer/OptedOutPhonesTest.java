package org.skypesms.skypetosms.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
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

/** What is said to people whose phone wants no more texts. */
class OptedOutPhonesTest {

  private static final Standing CONTACT = new Standing(3, true, false);
  private static final Skypename ALICE = new Skypename("alice");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");

  private static final Conversation CONVERSATION =
      new Conversation(new PhoneNumber("+447400123456"), GATEWAY);

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
    Profile profile = new Profile("Ann Example", language, "GB", "", "", "", "");
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
  void aTextToAPhoneThatHasOptedOutIsRefusedAndGetsNoReference() {
    store.submit(ledger -> ledger.optOuts().stop(CONVERSATION, clock.instant())).join();

    aliceSays("+447400123456 hello");

    assertThat(answers())
        .containsExactly(
            "+447400123456 has asked for no more texts (opted out), so nothing went out. It gets"
                + " texts again once it writes START.");
    assertThat(texts()).isEmpty();

    store.submit(ledger -> ledger.optOuts().start(CONVERSATION)).join();
    aliceSays("+447400123456 hello again");

    assertThat(texts()).singleElement().extracting(OutboundSms::reference).isEqualTo(1);
  }

  @Test
  void onlyThePersonWhomThePhoneNamedIsRefused() {
    store.submit(ledger -> ledger.optOuts().stop(CONVERSATION, ALICE, clock.instant())).join();

    aliceSays("+447400123456 hello");
    hear(line(new Skypename("bob"), Half.SKYPE_TO_SMS, "+447400123456 hallo", CONTACT, "de"));

    assertThat(answers()).singleElement().asString().contains("opted out");
    assertThat(texts()).singleElement().extracting(OutboundSms::body).isEqualTo("hallo");
  }

  @Test
  void whoWroteIsKnownThereBySkypenameAndByTheFirstWordOfTheFullName() {
    aliceSays("+447400123456 hello");

    for (String name : List.of("ALICE", "Ann")) {
      assertThat(store.submit(ledger -> ledger.conversations().writers(CONVERSATION, name)).join())
          .containsExactly(ALICE);
    }
  }
}
