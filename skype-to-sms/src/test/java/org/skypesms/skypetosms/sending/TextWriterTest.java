package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.skypesms.skypetosms.sending.WritingBench.TEXT;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.SmscMessageId;
import org.skypesms.message.TextState;
import org.skypesms.server.config.Uncertain;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.smpp.Submission;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.sms.receipt.SubmitStatus;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.StaleEpoch;

class TextWriterTest {

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
  void anAcceptedTextIsSentAndToldOnce() {
    bench.write(TEXT, Uncertain.RESEND);
    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.kept().state()).isEqualTo(TextState.SENT);
    assertThat(bench.link().submitted).hasSize(1);
    assertThat(bench.told()).containsExactly("#7 to +447400123456: sent");
    assertThat(bench.link().held()).isZero();
  }

  @Test
  void aRefusedTextFailsWithItsReason() {
    bench.link().answering(new SubmitOutcome.Rejected(0x0B, "the number does not exist"));

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.told())
        .containsExactly("#7 to +447400123456: failed - the number does not exist");
  }

  @Test
  void aReasonIsToldInThePersonsLanguage() {
    bench.change(
        ledger -> {
          PersonLanguage.learn(ledger, TEXT.person(), "de");
          return ledger;
        });
    bench.link().answering(new SubmitOutcome.Rejected(0x0B, SubmitStatus.of(0x0B).words()));

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.told())
        .containsExactly(
            "#7 an +447400123456: fehlgeschlagen - das Netz kennt diese Nummer nicht; prüfen Sie"
                + " sie");
  }

  @Test
  void aReasonThatNamesAnotherStateIsLeftOut() {
    bench.link().answering(new SubmitOutcome.Rejected(0x400, "error UNKNOWN"));

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.told()).containsExactly("#7 to +447400123456: failed");
  }

  @Test
  void aTextThatWasCertainlyNotTakenIsTriedAgainWithoutAFlag() {
    bench.link().answering(new SubmitOutcome.Throttled(0x58));

    assertThatThrownBy(() -> bench.write(TEXT, Uncertain.RESEND))
        .hasRootCauseInstanceOf(Unavailable.class);
    assertThat(bench.kept().state()).isEqualTo(TextState.QUEUED);
    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.kept().state()).isEqualTo(TextState.SENT);
    assertThat(bench.kept().possiblySentTwice()).isFalse();
  }

  @Test
  void aTextWithoutAnAnswerIsSentOnceMoreAndFlagged() {
    bench.link().answering(new SubmitOutcome.Uncertain("no answer"));

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.link().submitted).hasSize(2);
    assertThat(bench.told()).containsExactly("#7 to +447400123456: sent (possibly sent twice)");
  }

  @Test
  void aTextWithoutAnyAnswerIsNotSentAThirdTimeAndEndsAsUnknown() {
    bench
        .link()
        .answering(
            new SubmitOutcome.Uncertain("no answer"), new SubmitOutcome.Uncertain("no answer"));

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.link().submitted).hasSize(2);
    assertThat(bench.kept().state()).isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void aTextWithoutAnAnswerIsOnlyReportedWhenThePolicySaysSo() {
    bench.link().answering(new SubmitOutcome.Uncertain("no answer"));

    bench.write(TEXT, Uncertain.REPORT);

    assertThat(bench.link().submitted).hasSize(1);
    assertThat(bench.told()).containsExactly("#7 to +447400123456: unknown");
  }

  @Test
  void aClaimThatACrashLeftWithoutAResultIsResentAndFlagged() {
    bench.crashAfterTheClaim();

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.link().submitted).hasSize(1);
    assertThat(bench.kept().possiblySentTwice()).isTrue();
  }

  @Test
  void aClaimThatACrashLeftWithoutAResultIsNotResentWhenThePolicyReports() {
    bench.crashAfterTheClaim();

    bench.write(TEXT, Uncertain.REPORT);

    assertThat(bench.link().submitted).isEmpty();
    assertThat(bench.kept().state()).isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void nobodyKnowsWhatBecameOfAClaimWithoutAResultWhoseResendIsRefused() {
    bench.crashAfterTheClaim();
    bench.link().answering(new SubmitOutcome.Rejected(0x45, "no"));

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.kept().state()).isEqualTo(TextState.UNKNOWN);
    assertThat(bench.told()).containsExactly("#7 to +447400123456: unknown (possibly sent twice)");
  }

  @Test
  void aResendThatIsTakenDecidesAlone() {
    bench.crashAfterTheClaim();
    bench.write(TEXT, Uncertain.RESEND);
    assertThat(bench.kept().state()).isEqualTo(TextState.SENT);

    bench.receive(PartState.DELIVERED);

    assertThat(bench.kept().state()).isEqualTo(TextState.DELIVERED);
  }

  @Test
  void nobodyKnowsWhatBecameOfAClaimWithoutAResultWhoseResendDoesNotArrive() {
    bench.crashAfterTheClaim();
    bench.write(TEXT, Uncertain.RESEND);

    bench.receive(PartState.FAILED);

    assertThat(bench.kept().state()).isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void aTextThatWasLeftUncertainIsUnknownWhenThePolicyReportsAfterARestart() {
    bench.crashAfterTheClaim();
    bench.link().answering(new SubmitOutcome.Throttled(0x58));
    assertThatThrownBy(() -> bench.write(TEXT, Uncertain.RESEND))
        .hasRootCauseInstanceOf(Unavailable.class);
    bench.change(
        ledger -> {
          ledger.parts().discardNotTaken(TEXT.id());
          return ledger;
        });

    bench.write(TEXT, Uncertain.REPORT);

    assertThat(bench.link().submitted).hasSize(1);
    assertThat(bench.kept().state()).isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void aCancelledTextIsNotSent() {
    bench.ask();
    bench.change(
        ledger -> ledger.texts().advance(TEXT.id(), TextState.CANCELLED, "", Instant.now()));

    bench.write(TEXT, Uncertain.RESEND);

    assertThat(bench.link().submitted).isEmpty();
  }

  @Test
  void anInstanceThatIsNoLongerActiveSubmitsNothing() {
    bench.nextEpoch();

    assertThatThrownBy(() -> bench.write(TEXT, Uncertain.RESEND))
        .hasCauseInstanceOf(Unavailable.class)
        .hasRootCauseInstanceOf(StaleEpoch.class);
    assertThat(bench.superseded()).hasPositiveValue();
    assertThat(bench.link().submitted).isEmpty();
    assertThat(bench.link().held()).isZero();
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

    bench.write(longText, Uncertain.RESEND);

    assertThat(bench.link().submitted).hasSize(3);
    assertThat(bench.link().submitted.stream().map(part -> part.octets().at(3)).distinct())
        .hasSize(1);
    assertThat(bench.link().submitted.stream().map(part -> part.octets().at(5)))
        .containsExactly(1, 2, 3);
    assertThat(bench.told()).containsExactly("#7 to +447400123456: sent (3 parts)");
    assertThat(Duration.between(bench.kept().acceptedAt(), bench.kept().changedAt())).isPositive();
  }

  @Test
  void aFlashIsOfClassZeroInEveryPartAndEveryAlphabet() {
    OutboundSms flash =
        new OutboundSms(
            TEXT.id(),
            TEXT.person(),
            7,
            TEXT.window(),
            TEXT.from(),
            TEXT.to(),
            "ж".repeat(71),
            TEXT.acceptedAt(),
            Optional.of(0));

    bench.write(flash, Uncertain.RESEND);

    assertThat(bench.link().submitted)
        .extracting(Submission::dataCoding)
        .containsExactly(0x18, 0x18);
    assertThat(bench.link().submitted).extracting(Submission::esmClass).containsOnly(0x40);
  }

  @Test
  void theIdInALateAnswerIsKeptForTheReceipt() {
    bench.link().answering(new SubmitOutcome.Uncertain("no answer"));
    bench.write(TEXT, Uncertain.REPORT);
    Submission part = bench.link().submitted.get(0);
    Optional<SmscMessageId> id = Optional.of(new SmscMessageId("late"));

    bench.lateAnswers().answered("smsc", part, new SubmitOutcome.Accepted(id));
    bench.lateAnswers().answered("smsc", part, new SubmitOutcome.Rejected(8, "no"));

    List<Part> copies = bench.change(ledger -> ledger.parts().of(TEXT.id()));
    assertThat(copies).extracting(Part::smscId).containsExactly(id);
    assertThat(copies).extracting(Part::state).containsExactly(PartState.ACCEPTED);
    assertThat(bench.kept().state()).isEqualTo(TextState.UNKNOWN);
  }
}
