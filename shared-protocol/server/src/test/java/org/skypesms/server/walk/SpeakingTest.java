package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Rejected;
import org.skypesms.broker.Unavailable;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;
import org.skypesms.state.StaleEpoch;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;

class SpeakingTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final Conversation PAIR =
      new Conversation(new PhoneNumber("+447400123456"), new PhoneNumber("+447400000001"));
  private static final ChatLine LINE =
      new ChatLine(
          new MessageId("mo/shown"),
          Half.SMS_TO_SKYPE,
          ALICE,
          "+447400123456: hi",
          Optional.empty(),
          Optional.of(PAIR));

  private static final ChatLine EQUAL =
      new ChatLine(
          new MessageId("mo2/shown"),
          Half.SMS_TO_SKYPE,
          ALICE,
          LINE.body(),
          Optional.empty(),
          Optional.of(PAIR));

  private final Clock clock = Clock.systemUTC();
  private final Chat chat = new Chat();
  private final AtomicBoolean leased = new AtomicBoolean(true);
  private final AtomicInteger ended = new AtomicInteger();
  private Store store;
  private Speaking speaking;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = SqlStore.open(StoreSettings.file(directory.resolve("state.db").toString()), clock);
    speaking = speaking(new Tenure(Half.SMS_TO_SKYPE, leased::get, ended::incrementAndGet));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Speaking speaking(Tenure tenure) {
    store
        .submit(
            ledger -> {
              tenure.begin(ledger);
              return tenure;
            })
        .join();
    return new Speaking(Half.SMS_TO_SKYPE, chat, store, tenure, clock);
  }

  private void speak(ChatLine line) {
    speaking.speak(Json.write(line)).toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  @Test
  void anInstanceThatIsNotTheActiveOneAnyMoreSpeaksNothing() {
    Tenure next = new Tenure(Half.SMS_TO_SKYPE, () -> true, () -> {});
    Speaking following = speaking(next);

    assertThatThrownBy(() -> speak(LINE)).hasRootCauseInstanceOf(StaleEpoch.class);

    assertThat(ended).hasValue(1);
    assertThat(chat.said).isEmpty();
    following.speak(Json.write(LINE)).toCompletableFuture().join();
    assertThat(chat.said).hasSize(1);
  }

  @Test
  void aLineIsNotSpokenWhileItIsNotSureWhoIsActiveAndIsLookedForLater() {
    leased.set(false);
    assertThatThrownBy(() -> speak(LINE)).hasRootCauseInstanceOf(Unavailable.class);
    assertThat(chat.said).isEmpty();

    leased.set(true);
    speak(LINE);

    assertThat(chat.said).hasSize(1);
  }

  @Test
  void aLineIsSpokenOnceHoweverOftenItComes() {
    speak(LINE);
    speak(LINE);

    assertThat(chat.said).hasSize(1);
  }

  @Test
  void whoWasShownIsRememberedForReplies() {
    speak(LINE);

    assertThat(
            store
                .submit(ledger -> ledger.conversations().shownUntil(ALICE, clock.instant(), 5))
                .join())
        .singleElement()
        .satisfies(shown -> assertThat(shown.conversation()).isEqualTo(PAIR));
  }

  @Test
  void aLineThatWasSaidThoughTheClientDidNotAnswerIsFoundAndNotSaidAgain() {
    chat.failure = new ChatUnavailable("no answer", false);
    chat.saidAllTheSame = true;
    assertThatThrownBy(() -> speak(LINE))
        .hasRootCauseInstanceOf(ChatUnavailable.class)
        .hasCauseInstanceOf(Unavailable.class);
    chat.failure = null;

    speak(LINE);

    assertThat(chat.said).hasSize(1);
  }

  @Test
  void aLineThatWasNotSaidIsSaidOnTheNextTry() {
    chat.failure = new ChatUnavailable("away", true);
    assertThatThrownBy(() -> speak(LINE)).hasCauseInstanceOf(Unavailable.class);
    chat.failure = null;

    speak(LINE);

    assertThat(chat.said).hasSize(1);
  }

  @Test
  void twoEqualLinesAreBothSaid() {
    speak(LINE);
    speak(EQUAL);

    assertThat(chat.said).hasSize(2);
  }

  @Test
  void aLineThatWasNotSaidIsNotTakenForTheEqualOneBeforeIt() {
    speak(LINE);
    chat.failure = new ChatUnavailable("away", true);
    assertThatThrownBy(() -> speak(EQUAL)).hasCauseInstanceOf(Unavailable.class);
    chat.failure = null;

    speak(EQUAL);

    assertThat(chat.said).hasSize(2);
  }

  @Test
  void aLineAtAPlaceReplacesTheEarlierOneOfThatPlace() {
    speak(state("queued"));
    speak(state("sent"));
    speak(LINE);
    speak(state("delivered"));

    assertThat(bodies()).containsExactly("#7 delivered", LINE.body());
  }

  @Test
  void whereNothingCanBeEditedEveryLineIsSaid() {
    chat.edits = false;

    speak(state("sent"));
    speak(state("delivered"));

    assertThat(bodies()).containsExactly("#7 sent", "#7 delivered");
  }

  @Test
  void aLineThatReadsOtherwiseThanItWasSaidIsNotReplaced() {
    speak(state("sent"));
    chat.said.set(0, new Chat.Said("1", ALICE, "another line of a new client"));

    speak(state("delivered"));

    assertThat(bodies()).containsExactly("another line of a new client", "#7 delivered");
  }

  @Test
  void anEditThatMayHaveBeenDoneIsTriedAgain() {
    speak(state("sent"));
    chat.failure = new ChatUnavailable("no answer", false);
    assertThatThrownBy(() -> speak(state("delivered"))).hasCauseInstanceOf(Unavailable.class);
    chat.failure = null;

    speak(state("delivered"));

    assertThat(bodies()).containsExactly("#7 delivered");
  }

  @Test
  void anOldStateThatAnOperatorGivesBackDoesNotReplaceTheLaterOne() {
    chat.failure = new ChatRefused("no such user");
    assertThatThrownBy(() -> speak(state("sent"))).hasCauseInstanceOf(Rejected.class);
    assertThatThrownBy(() -> speak(state("unknown"))).hasCauseInstanceOf(Rejected.class);
    chat.failure = null;
    speak(state("delivered"));

    speak(state("queued"));
    speak(state("sent"));
    speak(state("unknown"));

    assertThat(bodies()).containsExactly("#7 delivered");
  }

  @Test
  void statesThatAnOperatorGivesBackInTheirOrderAreAllTold() {
    chat.failure = new ChatRefused("no such user");
    assertThatThrownBy(() -> speak(state("sent"))).hasCauseInstanceOf(Rejected.class);
    assertThatThrownBy(() -> speak(state("delivered"))).hasCauseInstanceOf(Rejected.class);
    chat.failure = null;
    chat.edits = false;

    speak(state("sent"));
    speak(state("delivered"));

    assertThat(bodies()).containsExactly("#7 sent", "#7 delivered");
  }

  private List<String> bodies() {
    return chat.said.stream().map(Chat.Said::body).toList();
  }

  private static ChatLine state(String word) {
    MessageId text = new MessageId("text7");
    return ChatLine.of(text.then(word), Half.SMS_TO_SKYPE, ALICE, "#7 " + word)
        .at(text.then("line"));
  }

  @Test
  void aRefusedLineIsADeadLetter() {
    chat.failure = new ChatRefused("no such user");

    assertThatThrownBy(() -> speak(LINE)).hasCauseInstanceOf(Rejected.class);
  }

  @Test
  void queuedIsToldOnlyWhileItIsTrue() {
    MessageId id = new MessageId("text");
    Text text = Text.queued(id, ALICE, 1, Half.SMS_TO_SKYPE, PAIR, 1, clock.instant());
    store
        .submit(
            ledger -> {
              ledger.texts().add(text);
              return ledger.texts().advance(id, TextState.SENT, "", clock.instant());
            })
        .join();

    speak(
        new ChatLine(
            id.then("queued"),
            Half.SMS_TO_SKYPE,
            ALICE,
            "#1 queued",
            Optional.of(id),
            Optional.empty()));

    assertThat(chat.said).isEmpty();
  }

  @Test
  void aBodyThatIsNoLineIsADeadLetter() {
    assertThatThrownBy(() -> speaking.speak("{\"v\":1}")).isInstanceOf(Rejected.class);
  }
}
