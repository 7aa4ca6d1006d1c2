package org.skypesms.skypetosms.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.broker.Delivery;
import org.skypesms.message.Address;
import org.skypesms.message.Conversation;
import org.skypesms.message.DeliveryReceipt;
import org.skypesms.message.Half;
import org.skypesms.message.Labels;
import org.skypesms.message.MessageId;
import org.skypesms.message.Octets;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Uncertain;
import org.skypesms.skypetosms.RecordedSteps;
import org.skypesms.skypetosms.sending.Results;
import org.skypesms.skypetosms.sending.ScriptedLink;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.Claim;
import org.skypesms.state.Ledger;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;

/** Receipts that come for the first of two parts before the SMSC has taken the second. */
class ReceiptsWithoutAnEndTest {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  private static final MessageId TEXT = new MessageId("line/1");
  private static final Duration PATIENCE = Duration.ofHours(24);

  private final Clock clock = Clock.systemUTC();
  private final StateLines lines = new StateLines(new Languages());
  private RecordedSteps recorded;
  private Results results;
  private ReceiptMatch match;

  @BeforeEach
  void open(@TempDir Path directory) {
    recorded = new RecordedSteps(directory, clock);
    results = new Results(recorded.store(), lines, Uncertain.RESEND, clock);
    match =
        new ReceiptMatch(
            recorded.steps(), results, link -> Optional.empty(), PATIENCE, clock, clock);
    begin();
  }

  @AfterEach
  void close() {
    recorded.close();
  }

  private void begin() {
    Instant now = clock.instant();
    change(
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
                      now));
          ledger.parts().claim(new Claim(TEXT, epoch, "smsc", 1, 2, now));
          return epoch;
        });
    accepted(1);
  }

  private void accepted(int number) {
    Optional<SmscMessageId> id = Optional.of(new SmscMessageId("471" + number));
    Part part =
        new Part(TEXT, number, 1, "smsc", PHONE, id, PartState.ACCEPTED, "", clock.instant());
    change(
        ledger -> {
          ledger.parts().store(part);
          results.advance(ledger, TEXT, 2, TEXT.value());
          return part;
        });
  }

  private void receive(String id, String status) {
    byte[] text = ("id:" + id + status + " err:000").getBytes(StandardCharsets.US_ASCII);
    ReceivedShortMessage content =
        new ReceivedShortMessage(
            SmscAddress.of(PHONE), SmscAddress.of(GATEWAY), 0x04, 0, 0, Octets.of(text), Map.of());
    DeliveryReceipt receipt =
        new DeliveryReceipt(
            new MessageId("dr:" + id + status.hashCode()), "smsc", clock.instant(), 0, content);
    Delivery delivery =
        new Delivery(
            Address.SMS_RECEIPTS,
            receipt.id().value(),
            "dr:1",
            Json.write(receipt),
            Labels.of(receipt, "sms-to-skype"),
            false);
    match.match(delivery).toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  private void silence() {
    Clock later = Clock.offset(clock, PATIENCE.plusMinutes(1));
    Inquiry inquiry = new Inquiry(recorded.store(), new ScriptedLink().alone(), results, clock);
    new Silence(recorded.store(), recorded.steps(), lines, inquiry, PATIENCE, later)
        .end()
        .toCompletableFuture()
        .orTimeout(20, TimeUnit.SECONDS)
        .join();
  }

  private TextState state() {
    return change(ledger -> ledger.texts().find(TEXT).orElseThrow().state());
  }

  private <T> T change(Function<Ledger, T> change) {
    return recorded.store().submit(change::apply).join();
  }

  @ParameterizedTest
  @ValueSource(strings = {" stat:UNKNOWN", " stat:ENROUTE", " stat:ACCEPTD", " stat:WHATNOT", ""})
  void aReceiptThatTellsNoEndLeavesTheTextToBeSentAndToBeGivenUp(String status) {
    receive("4711", status);

    accepted(2);
    assertThat(state()).isEqualTo(TextState.SENT);

    silence();
    assertThat(state()).isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void theEndIsStillToldByTheReceiptThatFollows() {
    receive("4711", " stat:UNKNOWN");
    accepted(2);

    receive("4711", " stat:DELIVRD");
    receive("4712", " stat:DELIVRD");

    assertThat(state()).isEqualTo(TextState.DELIVERED);
  }
}
