package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.skypesms.message.TextState.CANCELLED;
import static org.skypesms.message.TextState.DELIVERED;
import static org.skypesms.message.TextState.EXPIRED;
import static org.skypesms.message.TextState.FAILED;
import static org.skypesms.message.TextState.QUEUED;
import static org.skypesms.message.TextState.SENT;
import static org.skypesms.message.TextState.UNKNOWN;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;
import org.skypesms.skypetosms.RecordedSteps;
import org.skypesms.state.Contact;
import org.skypesms.state.Mailing;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;

/** The one state of a line to three phones. */
class MailingLinesTest {

  private static final Skypename ALICE = new Skypename("alice");
  private static final Mailing MAILING =
      new Mailing(new MessageId("line/1"), ALICE, 8, Half.SKYPE_TO_SMS, "team", 3, QUEUED);

  private final StateLines lines = new StateLines(new Languages());
  private Store store;

  @BeforeEach
  void open(@TempDir Path directory) {
    store = RecordedSteps.store(directory, Clock.systemUTC());
    store
        .submit(
            ledger -> {
              ledger.mailings().add(MAILING);
              for (int place = 1; place <= 3; place++) {
                ledger.texts().add(text(place));
              }
              return ledger.contacts().add(ALICE, "bob", new Contact("bob", phone(2)));
            })
        .join();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static PhoneNumber phone(int place) {
    return new PhoneNumber("+44740010000" + place);
  }

  private static Text text(int place) {
    Conversation conversation = new Conversation(phone(place), new PhoneNumber("+447400000001"));
    return Text.queued(
        MAILING.text(place), ALICE, 8, Half.SKYPE_TO_SMS, conversation, 1, Instant.EPOCH);
  }

  private void becomes(int place, TextState state) {
    store
        .submit(
            ledger -> {
              MessageId id = MAILING.text(place);
              if (ledger.texts().advance(id, state, "", Instant.EPOCH)) {
                lines.tell(ledger, id.value(), id);
              }
              return null;
            })
        .join();
  }

  private List<String> told() {
    return store.submit(ledger -> ledger.outbox().unsent(MAILING.id().value())).join().stream()
        .map(Outgoing::body)
        .map(body -> Json.read(body, ChatLine.class).body())
        .toList();
  }

  @Test
  void itIsToldWhenTheLastOfThemIsThere() {
    for (TextState state : List.of(SENT, DELIVERED)) {
      for (int place = 1; place <= 3; place++) {
        becomes(place, state);
      }
    }

    assertThat(told()).containsExactly("#8 to team (3): sent", "#8 to team (3): delivered");
  }

  @Test
  void oneThatDoesNotArriveIsNamedAtOnceAndForGood() {
    becomes(1, SENT);
    becomes(2, FAILED);
    becomes(3, EXPIRED);
    becomes(1, DELIVERED);

    assertThat(told()).containsExactly("#8 to team (3): failed - bob (+447400100002)");
  }

  @Test
  void thoseThatWereWithdrawnDoNotHoldBackTheOthers() {
    becomes(1, CANCELLED);
    becomes(2, CANCELLED);
    becomes(3, SENT);
    becomes(3, UNKNOWN);
    becomes(3, DELIVERED);

    assertThat(told())
        .containsExactly(
            "#8 to team (3): sent", "#8 to team (3): unknown", "#8 to team (3): delivered");
  }

  @Test
  void whateverComesInWhateverOrderItNeverGoesBackwards() {
    Random random = new Random(5);
    TextState before = QUEUED;
    for (int step = 0; step < 200; step++) {
      TextState next = TextState.values()[random.nextInt(TextState.values().length)];
      becomes(1 + random.nextInt(3), next);
      TextState now =
          store.submit(ledger -> ledger.mailings().find(MAILING.id())).join().orElseThrow().state();

      assertThat(now == before || before.mayBecome(now)).as(before + " to " + now).isTrue();
      before = now;
    }
    assertThat(before.isFinal()).isTrue();
    assertThat(told()).doesNotHaveDuplicates();
  }

  @Test
  void aPossibleRepeatOfOneIsARepeatOfTheWhole() {
    store
        .submit(
            ledger -> {
              ledger.texts().flag(MAILING.text(3));
              return null;
            })
        .join();

    for (int place = 1; place <= 3; place++) {
      becomes(place, SENT);
    }

    assertThat(told()).containsExactly("#8 to team (3): sent (possibly sent twice)");
  }
}
