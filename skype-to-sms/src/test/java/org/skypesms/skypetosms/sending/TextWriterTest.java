package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Uncertain;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.state.Claim;
import org.skypesms.state.StaleEpoch;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

class TextWriterTest {

  private static final OutboundSms TEXT =
      new OutboundSms(
          new MessageId("line/1"),
          new Skypename("alice"),
          7,
          Half.SKYPE_TO_SMS,
          new PhoneNumber("+447400000001"),
          new PhoneNumber("+447400123456"),
          "hello",
          Instant.parse("2026-01-01T12:00:00Z"));

  private final Clock clock = Clock.systemUTC();
  private final TextParts parts = new TextParts(SegmentOptions.STANDARD);
  private final ScriptedLink link = new ScriptedLink();
  private final AtomicInteger superseded = new AtomicInteger();
  private Store store;
  private long epoch;

  @BeforeEach
  void open(@TempDir Path directory) {
    store =
        SqlStore.open(
            new StoreSettings("jdbc:sqlite:" + directory.resolve("state.db"), "", ""), clock);
    epoch = store.submit(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS)).join();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void write(OutboundSms text, Uncertain policy) {
    Results results = new Results(store, new StateLines(new Languages()), policy, clock);
    TextWriter writer =
        new TextWriter(
            store, link, parts, results, policy, epoch, superseded::incrementAndGet, clock);
    new StillWanted(store, parts, clock)
        .ask(Json.write(text))
        .thenCompose(writer::write)
        .toCompletableFuture()
        .orTimeout(20, java.util.concurrent.TimeUnit.SECONDS)
        .join();
  }

  private Text kept() {
    return store.submit(ledger -> ledger.texts().find(TEXT.id()).orElseThrow()).join();
  }

  private List<String> told() {
    return store.submit(ledger -> ledger.outbox().unsent(TEXT.id().value())).join().stream()
        .map(Outgoing::body)
        .map(body -> Json.read(body, ChatLine.class).body())
        .toList();
  }

  @Test
  void anAcceptedTextIsSentAndToldOnce() {
    write(TEXT, Uncertain.RESEND);
    write(TEXT, Uncertain.RESEND);

    assertThat(kept().state()).isEqualTo(TextState.SENT);
    assertThat(link.submitted).hasSize(1);
    assertThat(told()).containsExactly("#7 to +447400123456: sent");
    assertThat(link.held()).isZero();
  }

  @Test
  void aRefusedTextFailsWithItsReason() {
    link.answering(new SubmitOutcome.Rejected(0x0B, "the number does not exist"));

    write(TEXT, Uncertain.RESEND);

    assertThat(told()).containsExactly("#7 to +447400123456: failed - the number does not exist");
  }

  @Test
  void aReasonThatNamesAnotherStateIsLeftOut() {
    link.answering(new SubmitOutcome.Rejected(0x400, "error UNKNOWN"));

    write(TEXT, Uncertain.RESEND);

    assertThat(told()).containsExactly("#7 to +447400123456: failed");
  }

  @Test
  void aTextThatWasCertainlyNotTakenIsTriedAgainWithoutAFlag() {
    link.answering(new SubmitOutcome.Throttled(0x58));

    assertThatThrownBy(() -> write(TEXT, Uncertain.RESEND))
        .hasRootCauseInstanceOf(Unavailable.class);
    assertThat(kept().state()).isEqualTo(TextState.QUEUED);
    write(TEXT, Uncertain.RESEND);

    assertThat(kept().state()).isEqualTo(TextState.SENT);
    assertThat(kept().possiblySentTwice()).isFalse();
  }

  @Test
  void aTextWithoutAnAnswerIsSentOnceMoreAndFlagged() {
    link.answering(new SubmitOutcome.Uncertain("no answer"));

    write(TEXT, Uncertain.RESEND);

    assertThat(link.submitted).hasSize(2);
    assertThat(told()).containsExactly("#7 to +447400123456: sent (possibly sent twice)");
  }

  @Test
  void aTextWithoutAnyAnswerIsNotSentAThirdTimeAndEndsAsUnknown() {
    link.answering(
        new SubmitOutcome.Uncertain("no answer"), new SubmitOutcome.Uncertain("no answer"));

    write(TEXT, Uncertain.RESEND);

    assertThat(link.submitted).hasSize(2);
    assertThat(kept().state()).isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void aTextWithoutAnAnswerIsOnlyReportedWhenThePolicySaysSo() {
    link.answering(new SubmitOutcome.Uncertain("no answer"));

    write(TEXT, Uncertain.REPORT);

    assertThat(link.submitted).hasSize(1);
    assertThat(told()).containsExactly("#7 to +447400123456: unknown");
  }

  @Test
  void aClaimThatACrashLeftWithoutAResultIsResentAndFlagged() {
    crashAfterTheClaim();

    write(TEXT, Uncertain.RESEND);

    assertThat(link.submitted).hasSize(1);
    assertThat(kept().possiblySentTwice()).isTrue();
  }

  @Test
  void aClaimThatACrashLeftWithoutAResultIsNotResentWhenThePolicyReports() {
    crashAfterTheClaim();

    write(TEXT, Uncertain.REPORT);

    assertThat(link.submitted).isEmpty();
    assertThat(kept().state()).isEqualTo(TextState.UNKNOWN);
  }

  private void crashAfterTheClaim() {
    new StillWanted(store, parts, clock).ask(Json.write(TEXT)).toCompletableFuture().join();
    Claim claim = new Claim(TEXT.id(), epoch, "smsc", 9, 1, clock.instant());
    store
        .submit(
            ledger -> {
              ledger.parts().claim(claim);
              return null;
            })
        .join();
    epoch = store.submit(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS)).join();
  }

  @Test
  void aCancelledTextIsNotSent() {
    new StillWanted(store, parts, clock).ask(Json.write(TEXT)).toCompletableFuture().join();
    store
        .submit(
            ledger -> ledger.texts().advance(TEXT.id(), TextState.CANCELLED, "", clock.instant()))
        .join();

    write(TEXT, Uncertain.RESEND);

    assertThat(link.submitted).isEmpty();
  }

  @Test
  void anInstanceThatIsNoLongerActiveSubmitsNothing() {
    store.submit(ledger -> ledger.counters().beginEpoch(Half.SKYPE_TO_SMS)).join();

    assertThatThrownBy(() -> write(TEXT, Uncertain.RESEND))
        .hasCauseInstanceOf(Unavailable.class)
        .hasRootCauseInstanceOf(StaleEpoch.class);
    assertThat(superseded).hasPositiveValue();
    assertThat(link.submitted).isEmpty();
    assertThat(link.held()).isZero();
  }

  @Test
  void aLongTextIsSubmittedInPartsOfOneReferenceAndSentWhenAllAreTaken() {
    OutboundSms longText =
        new OutboundSms(
            TEXT.id(),
            TEXT.person(),
            7,
            TEXT.window(),
            TEXT.from(),
            TEXT.to(),
            "x".repeat(400),
            TEXT.acceptedAt());

    write(longText, Uncertain.RESEND);

    assertThat(link.submitted).hasSize(3);
    assertThat(link.submitted.stream().map(part -> part.octets().at(3)).distinct()).hasSize(1);
    assertThat(link.submitted.stream().map(part -> part.octets().at(5))).containsExactly(1, 2, 3);
    assertThat(told()).containsExactly("#7 to +447400123456: sent (3 parts)");
    assertThat(Duration.between(kept().acceptedAt(), kept().changedAt())).isPositive();
  }
}
