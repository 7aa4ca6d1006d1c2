package org.skypesms.skypetosms.receipt;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Delivery;
import org.skypesms.broker.Outgoing;
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
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.sms.receipt.MessageIdForms;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;

/** Tests with texts that are sent, on a real store, and receipts for them. */
abstract class SentTexts {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  static final Duration PATIENCE = Duration.ofHours(24);

  final Clock clock = Clock.systemUTC();
  Optional<MessageIdForms.Form> told = Optional.empty();
  RecordedSteps recorded;
  ReceiptMatch match;

  @BeforeEach
  void open(@TempDir Path directory) {
    recorded = new RecordedSteps(directory, clock);
    match = by(clock);
  }

  /** Where the clock on the wall is that one, and may have been set. */
  ReceiptMatch by(Clock wall) {
    StateLines lines = new StateLines(new Languages());
    Results results = new Results(recorded.store(), lines, Uncertain.RESEND, wall);
    return new ReceiptMatch(recorded.steps(), results, link -> told, PATIENCE, wall, clock);
  }

  @AfterEach
  void close() {
    recorded.close();
  }

  void sentText() {
    sentText(1, "4711");
  }

  /** The text with that reference is sent, and its one part has that id. */
  void sentText(int reference, String smscId) {
    MessageId id = new MessageId("line/" + reference);
    Instant now = clock.instant();
    Text text =
        Text.queued(
                id,
                new Skypename("alice"),
                6 + reference,
                Half.SKYPE_TO_SMS,
                new Conversation(PHONE, GATEWAY),
                1,
                now)
            .changed(TextState.SENT, "", now);
    Part part =
        new Part(
            id,
            1,
            1,
            "smsc",
            PHONE,
            Optional.of(new SmscMessageId(smscId)),
            PartState.ACCEPTED,
            "",
            now);
    recorded
        .store()
        .submit(
            ledger -> {
              ledger.texts().add(text);
              ledger.parts().store(part);
              return null;
            })
        .join();
  }

  DeliveryReceipt receipt(int attempt, Duration age) {
    return receipt("dr:1", "4711", attempt, age);
  }

  DeliveryReceipt receipt(String receiptId, String id, int attempt, Duration age) {
    String words = "id:" + id + " stat:DELIVRD err:000";
    byte[] text = words.getBytes(StandardCharsets.US_ASCII);
    ReceivedShortMessage content =
        new ReceivedShortMessage(
            SmscAddress.of(PHONE), SmscAddress.of(GATEWAY), 0x04, 0, 0, Octets.of(text), Map.of());
    return new DeliveryReceipt(
        new MessageId(receiptId), "smsc", clock.instant().minus(age), attempt, content);
  }

  void match(DeliveryReceipt receipt) {
    Delivery delivery =
        new Delivery(
            Address.SMS_RECEIPTS,
            "dr:1",
            "dr:1",
            Json.write(receipt),
            Labels.of(receipt, "sms-to-skype"),
            false);
    match.match(delivery).toCompletableFuture().orTimeout(20, TimeUnit.SECONDS).join();
  }

  TextState state() {
    return state(1);
  }

  TextState state(int reference) {
    MessageId id = new MessageId("line/" + reference);
    return recorded.store().submit(ledger -> ledger.texts().find(id).orElseThrow().state()).join();
  }

  List<Outgoing> parked() {
    return recorded.sent().stream()
        .filter(message -> message.address().equals(Address.SMS_RECEIPTS))
        .toList();
  }
}
