package org.skypesms.skypetosms.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscMessageId;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Uncertain;
import org.skypesms.skypetosms.RecordedSteps;
import org.skypesms.skypetosms.sending.Results;
import org.skypesms.skypetosms.sending.ScriptedLink;
import org.skypesms.skypetosms.sending.SendingLinks;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.smpp.QueryOutcome;
import org.skypesms.sms.receipt.ReceiptStatus;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;

/** What becomes of texts whose receipts do not come. */
class SilenceTest {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  private static final MessageId TEXT = new MessageId("line/1");

  private final Clock clock = Clock.systemUTC();
  private final ScriptedLink link = new ScriptedLink();
  private RecordedSteps recorded;
  private Silence silence;

  @BeforeEach
  void open(@TempDir Path directory) {
    recorded = new RecordedSteps(directory, clock);
    StateLines lines = new StateLines(new Languages());
    Results results = new Results(recorded.store(), lines, Uncertain.RESEND, clock);
    SendingLinks links = link.alone();
    silence =
        new Silence(
            recorded.store(),
            recorded.steps(),
            lines,
            new Inquiry(recorded.store(), links, results, clock),
            Duration.ofHours(1),
            clock);
  }

  @AfterEach
  void close() {
    recorded.close();
  }

  private void sentLongAgo(Optional<String> first, Optional<String> second) {
    Instant then = clock.instant().minus(Duration.ofHours(2));
    recorded
        .store()
        .submit(
            ledger -> {
              long epoch = ledger.counters().beginEpoch(Half.SKYPE_TO_SMS);
              ledger
                  .texts()
                  .add(
                      Text.queued(
                              TEXT,
                              new Skypename("alice"),
                              7,
                              Half.SKYPE_TO_SMS,
                              new Conversation(PHONE, GATEWAY),
                              2,
                              then)
                          .changed(TextState.SENT, "", then));
              ledger.parts().claim(new Claim(TEXT, epoch, "smsc", 1, 2, then));
              store(ledger, 1, first, then);
              store(ledger, 2, second, then);
              return null;
            })
        .join();
  }

  private static void store(Ledger ledger, int number, Optional<String> id, Instant at) {
    ledger
        .parts()
        .store(
            new Part(
                TEXT,
                number,
                1,
                "smsc",
                PHONE,
                id.map(SmscMessageId::new),
                PartState.ACCEPTED,
                "",
                at));
  }

  private List<String> end() {
    silence.end().toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
    return recorded.sent().stream()
        .map(line -> Json.read(line.body(), ChatLine.class).body())
        .toList();
  }

  @Test
  void theSmscIsAskedAboutEveryPartAndItsAnswerIsTheEnd() {
    sentLongAgo(Optional.of("4a"), Optional.of("4b"));
    link.knowing(new QueryOutcome.Known(ReceiptStatus.DELIVERED, 0));

    assertThat(end()).containsExactly("#7 to +447400123456: delivered (2 parts)");

    assertThat(link.asked).containsExactly("4a from 447400000001", "4b from 447400000001");
  }

  @Test
  void aFailureHasItsError() {
    sentLongAgo(Optional.of("4a"), Optional.of("4b"));
    link.knowing(new QueryOutcome.Known(ReceiptStatus.UNDELIVERABLE, 7));

    assertThat(end()).containsExactly("#7 to +447400123456: failed (2 parts) - error 7");
  }

  @Test
  void aTextThatIsStillOnItsWayOrThatTheSmscSaysNothingOfIsUnknown() {
    sentLongAgo(Optional.of("4a"), Optional.empty());
    link.knowing(new QueryOutcome.Known(ReceiptStatus.ENROUTE, 0));

    assertThat(end()).containsExactly("#7 to +447400123456: unknown (2 parts)");
    assertThat(end()).hasSize(1);

    assertThat(link.asked).hasSize(1);
  }

  @Test
  void anSmscThatIsNotAskedLeavesTheTextUnknown() {
    sentLongAgo(Optional.of("4a"), Optional.of("4b"));

    assertThat(end()).containsExactly("#7 to +447400123456: unknown (2 parts)");
  }
}
