package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skypesms.skypetosms.sending.WritingBench.TEXT;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.Skypename;
import org.skypesms.message.TextState;
import org.skypesms.server.config.Uncertain;
import org.skypesms.smpp.SubmitOutcome;

/** What becomes of texts whose phone has opted out. */
class OptedOutTextsTest {

  private static final Conversation CONVERSATION = new Conversation(TEXT.to(), TEXT.from());

  private WritingBench bench;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = new WritingBench(directory);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aQueuedTextToAPhoneThatHasOptedOutFailsWithItsReasonAndIsNeverSent() {
    optOut();

    bench.write(TEXT, Uncertain.RESEND);
    start();
    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.link().submitted).isEmpty();
    assertThat(bench.link().held()).isZero();
    assertThat(bench.kept().state()).isEqualTo(TextState.FAILED);
    assertThat(bench.told())
        .containsExactly(
            "#7 to +447400123456: failed - the phone has opted out and wants no more texts");
  }

  @Test
  void aTextThatWasCertainlyNotTakenIsNotTriedAgainWhenItsPhoneOptsOut() {
    bench.link().answering(new SubmitOutcome.Throttled(0x58));
    assertThatThrownBy(() -> bench.write(TEXT, Uncertain.RESEND))
        .hasRootCauseInstanceOf(Unavailable.class);
    optOut();

    bench.write(TEXT, Uncertain.RESEND);
    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.link().submitted).hasSize(1);
    assertThat(bench.kept().state()).isEqualTo(TextState.FAILED);
  }

  @Test
  void aTextThatMayHaveBeenTakenIsFinishedAlthoughItsPhoneOptsOut() {
    bench.crashAfterTheClaim();
    optOut();

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.kept().state()).isEqualTo(TextState.SENT);
    assertThat(bench.kept().possiblySentTwice()).isTrue();
  }

  @Test
  void aTextThatMayHaveBeenTakenIsNotCalledFailedWhenItsResendIsPutOffAndItsPhoneOptsOut() {
    bench.crashAfterTheClaim();
    bench.link().answering(new SubmitOutcome.Throttled(0x58));
    assertThatThrownBy(() -> bench.write(TEXT, Uncertain.RESEND))
        .hasRootCauseInstanceOf(Unavailable.class);
    optOut();

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.kept().state()).isEqualTo(TextState.SENT);
    assertThat(bench.kept().possiblySentTwice()).isTrue();
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

    bench.write(own, Uncertain.RESEND);

    assertThat(bench.link().submitted).hasSize(1);
    assertThat(bench.kept().state()).isEqualTo(TextState.SENT);
    assertThat(bench.told()).isEmpty();
  }

  private void optOut() {
    bench.change(ledger -> ledger.optOuts().stop(CONVERSATION, Instant.now()));
  }

  private void start() {
    bench.change(ledger -> ledger.optOuts().start(CONVERSATION));
  }
}
