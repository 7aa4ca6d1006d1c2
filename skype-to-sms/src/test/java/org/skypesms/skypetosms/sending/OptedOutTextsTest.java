package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Conversation;
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
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

/** What becomes of texts whose phone has opted out. */
class OptedOutTextsTest {

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

  private static final Conversation CONVERSATION = new Conversation(TEXT.to(), TEXT.from());

  private final Clock clock = Clock.systemUTC();
  private final TextParts parts = new TextParts(SegmentOptions.STANDARD);
  private final ScriptedLink link = new ScriptedLink();
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
    TextWriter writer = new TextWriter(store, link, parts, results, policy, epoch, () -> {}, clock);
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
  void aQueuedTextToAPhoneThatHasOptedOutFailsWithItsReasonAndIsNeverSent() {
    optOut();

    write(TEXT, Uncertain.RESEND);
    start();
    write(TEXT, Uncertain.RESEND);

    assertThat(link.submitted).isEmpty();
    assertThat(link.held()).isZero();
    assertThat(kept().state()).isEqualTo(TextState.FAILED);
    assertThat(told())
        .containsExactly(
            "#7 to +447400123456: failed - the phone has opted out and wants no more texts");
  }

  @Test
  void aTextThatWasCertainlyNotTakenIsNotTriedAgainWhenItsPhoneOptsOut() {
    link.answering(new SubmitOutcome.Throttled(0x58));
    assertThatThrownBy(() -> write(TEXT, Uncertain.RESEND))
        .hasRootCauseInstanceOf(Unavailable.class);
    optOut();

    write(TEXT, Uncertain.RESEND);
    write(TEXT, Uncertain.RESEND);

    assertThat(link.submitted).hasSize(1);
    assertThat(kept().state()).isEqualTo(TextState.FAILED);
  }

  @Test
  void aTextThatMayHaveBeenTakenIsFinishedAlthoughItsPhoneOptsOut() {
    crashAfterTheClaim();
    optOut();

    write(TEXT, Uncertain.RESEND);

    assertThat(kept().state()).isEqualTo(TextState.SENT);
    assertThat(kept().possiblySentTwice()).isTrue();
  }

  @Test
  void theServicesOwnTextIsSentToAPhoneThatHasOptedOutAndNobodyIsTold() {
    optOut();
    OutboundSms own =
        new OutboundSms(
            TEXT.id(),
            Skypename.SERVICE,
            1,
            Half.SMS_TO_SKYPE,
            TEXT.from(),
            TEXT.to(),
            "bye",
            TEXT.acceptedAt());

    write(own, Uncertain.RESEND);

    assertThat(link.submitted).hasSize(1);
    assertThat(kept().state()).isEqualTo(TextState.SENT);
    assertThat(told()).isEmpty();
  }

  private void optOut() {
    store.submit(ledger -> ledger.optOuts().stop(CONVERSATION, clock.instant())).join();
  }

  private void start() {
    store.submit(ledger -> ledger.optOuts().start(CONVERSATION)).join();
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
  }
}
