package org.skypesms.skypetosms.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Delivery;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Rejected;
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
import org.skypesms.server.walk.ReceiptIds;
import org.skypesms.skypetosms.RecordedSteps;
import org.skypesms.skypetosms.sending.Results;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.sms.receipt.MessageIdForms;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Text;
import org.skypesms.words.Languages;

class ReceiptMatchTest {

  private static final PhoneNumber PHONE = new PhoneNumber("+447400123456");
  private static final PhoneNumber GATEWAY = new PhoneNumber("+447400000001");
  private static final MessageId TEXT = new MessageId("line/1");
  private static final Duration PATIENCE = Duration.ofHours(24);

  private final Clock clock = Clock.systemUTC();
  private Optional<MessageIdForms.Form> told = Optional.empty();
  private RecordedSteps recorded;
  private ReceiptMatch match;

  @BeforeEach
  void open(@TempDir Path directory) {
    recorded = new RecordedSteps(directory, clock);
    StateLines lines = new StateLines(new Languages());
    Results results = new Results(recorded.store(), lines, Uncertain.RESEND, clock);
    match = new ReceiptMatch(recorded.steps(), results, link -> told, PATIENCE, clock);
  }

  @AfterEach
  void close() {
    recorded.close();
  }

  private void sentText() {
    sentText(1, "4711");
  }

  /** The text with that reference is sent, and its one part has that id. */
  private void sentText(int reference, String smscId) {
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

  private DeliveryReceipt receipt(int attempt, Duration age) {
    return receipt("dr:1", "4711", attempt, age);
  }

  private DeliveryReceipt receipt(String receiptId, String id, int attempt, Duration age) {
    String words = "id:" + id + " stat:DELIVRD err:000";
    byte[] text = words.getBytes(StandardCharsets.US_ASCII);
    ReceivedShortMessage content =
        new ReceivedShortMessage(
            SmscAddress.of(PHONE), SmscAddress.of(GATEWAY), 0x04, 0, 0, Octets.of(text), Map.of());
    return new DeliveryReceipt(
        new MessageId(receiptId), "smsc", clock.instant().minus(age), attempt, content);
  }

  private void match(DeliveryReceipt receipt) {
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

  private TextState state() {
    return state(1);
  }

  private TextState state(int reference) {
    MessageId id = new MessageId("line/" + reference);
    return recorded.store().submit(ledger -> ledger.texts().find(id).orElseThrow().state()).join();
  }

  private String learnt() {
    return recorded.store().submit(ledger -> ReceiptIds.shown(ledger, "smsc")).join();
  }

  private List<Outgoing> parked() {
    return recorded.sent().stream()
        .filter(message -> message.address().equals(Address.SMS_RECEIPTS))
        .toList();
  }

  /** Three texts whose receipts have their hexadecimal ids in decimal. */
  private void learnDecimal() {
    for (int reference = 1; reference <= 3; reference++) {
      sentText(reference, Integer.toHexString(1000 + reference));
      match(receipt("dr:" + reference, String.valueOf(1000 + reference), 2, Duration.ZERO));
    }
  }

  @Test
  void theFormOfIdsIsLearntFromThreeReceiptsAndShown() {
    assertThat(learnt()).isEmpty();
    sentText(9, "1f");
    match(receipt("dr:9", "31", 2, Duration.ZERO));
    assertThat(learnt()).isEqualTo("in the text decimal, in answers hexadecimal (not sure yet)");

    learnDecimal();

    assertThat(learnt()).isEqualTo("in the text decimal, in answers hexadecimal");
  }

  @Test
  void anIdThatIsAlikeInEveryFormTeachesNothing() {
    sentText(1, "7");

    match(receipt("dr:1", "7", 0, Duration.ZERO));

    assertThat(state(1)).isEqualTo(TextState.DELIVERED);
    assertThat(learnt()).isEmpty();
  }

  @Test
  void twoTextsThatAReceiptMayMeanAreToldApartWhenTheFormIsLearnt() {
    sentText(7, "100");
    sentText(8, "64");
    match(receipt("dr:7", "100", 0, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.SENT);
    assertThat(state(8)).isEqualTo(TextState.SENT);

    learnDecimal();
    match(receipt("dr:7", "100", 1, Duration.ZERO));

    assertThat(state(7)).isEqualTo(TextState.SENT);
    assertThat(state(8)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void anIdInAnotherFormThanTheLearntOneIsMatchedOnlyWhenTheLearntOneFailedForAWhile() {
    learnDecimal();
    sentText(7, "4711");

    match(receipt("dr:7", "4711", 0, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.SENT);

    match(receipt("dr:7", "4711", 2, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void anIdInAnotherFormIsNotBelievedBeforeTheAnswerWithTheVeryIdMustHaveCome() {
    sentText(7, "10");

    match(receipt("dr:8", "16", 0, Duration.ZERO));
    match(receipt("dr:8", "16", 1, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.SENT);
    assertThat(parked()).hasSize(2);

    match(receipt("dr:8", "16", 2, Duration.ZERO));
    assertThat(state(7)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void aReceiptWithAnIdThatIsUsedAgainWaitsForTheTextThatIsNotYetAnswered() {
    sentText(1, "4711");
    match(receipt("dr:1", "4711", 0, Duration.ZERO));

    match(receipt("dr:2", "4711", 0, Duration.ZERO));
    assertThat(parked()).hasSize(1);
    sentText(2, "4711");
    match(receipt("dr:2", "4711", 1, Duration.ZERO));

    assertThat(state(2)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void aReceiptThatComesTwiceIsForgottenAfterAWhileAndIsNoDeadLetter() {
    sentText(1, "4711");
    match(receipt("dr:1", "4711", 0, Duration.ZERO));

    match(receipt("dr:2", "4711", 2, Duration.ZERO));
    match(receipt("dr:3", "4711", 1, PATIENCE.plusMinutes(1)));

    assertThat(parked()).isEmpty();
  }

  @Test
  void aFormThatManyReceiptsContradictIsUnlearnt() {
    learnDecimal();
    for (int reference = 11; reference <= 13; reference++) {
      sentText(reference, "47" + reference);
      match(receipt("dr:" + reference, "47" + reference, 2, Duration.ZERO));
    }

    sentText(14, "4714");
    match(receipt("dr:14", "4714", 0, Duration.ZERO));

    assertThat(state(14)).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void anUnmatchedReceiptIsParkedWithWhatAnOperatorSees() {
    match(receipt(0, Duration.ZERO));

    assertThat(recorded.sent())
        .singleElement()
        .satisfies(
            parked -> {
              assertThat(parked.address()).isEqualTo(Address.SMS_RECEIPTS);
              assertThat(parked.deliverAt()).isPresent();
              assertThat(parked.properties())
                  .containsEntry("half", "sms-to-skype")
                  .containsEntry("number", "+4474...456")
                  .containsEntry("attempt", "1")
                  .containsKeys("link", "acceptedAt");
            });
  }

  @Test
  void aReceiptInAnotherFormThanTheLinkIsToldToHaveIsNotMatched() {
    sentText();
    told = Optional.of(MessageIdForms.Form.DECIMAL_TO_HEX);
    match(receipt(0, Duration.ZERO));
    assertThat(state()).isEqualTo(TextState.SENT);

    told = Optional.of(MessageIdForms.Form.AS_GIVEN);
    match(receipt(1, Duration.ZERO));
    assertThat(state()).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void anUnmatchedReceiptIsADeadLetterWhenItsTimeIsOver() {
    assertThatThrownBy(() -> match(receipt(9, PATIENCE.plusMinutes(1))))
        .hasRootCauseInstanceOf(Rejected.class);
  }

  @Test
  void aReceiptGivenBackByAnOperatorIsMatchedHoweverOldItIs() {
    assertThatThrownBy(() -> match(receipt(9, PATIENCE.plusMinutes(1))))
        .hasRootCauseInstanceOf(Rejected.class);
    sentText();

    match(receipt(9, PATIENCE.plusMinutes(2)));

    assertThat(state()).isEqualTo(TextState.DELIVERED);
    assertThat(recorded.sent())
        .singleElement()
        .satisfies(
            line ->
                assertThat(line.properties())
                    .containsEntry("reference", "#7")
                    .containsEntry("number", "+4474...456"));
  }
}
