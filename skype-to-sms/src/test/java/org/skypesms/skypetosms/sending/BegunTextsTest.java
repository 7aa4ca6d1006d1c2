package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.ChatLine;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.sms.Joining;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;

/** A text of which a part may have been taken stays where it is, and goes on as it was cut. */
class BegunTextsTest extends OnTwoLinks {

  @Test
  void aTextOfWhichAPartWasTakenStaysOnItsLinkAndSendsOnlyWhatIsLeft() {
    SubmitOutcome accepted = new SubmitOutcome.Accepted(Optional.empty());
    near.answering(accepted, GONE, accepted);
    OutboundSms text = text("+447400123456", "x".repeat(400));
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);

    near.down();
    CompletableFuture<OutboundSms> written = begin(text);
    await().pollDelay(Duration.ofSeconds(1)).until(() -> !written.isDone());
    near.up();

    await().until(written::isDone);
    assertThat(far.submitted).isEmpty();
    assertThat(near.submitted).hasSize(4);
    assertThat(near.submitted.get(3).octets().at(5)).isEqualTo(2);
    assertThat(near.submitted.stream().map(part -> part.octets().at(3)).distinct()).hasSize(1);
    assertThat(kept().state()).isEqualTo(TextState.SENT);
  }

  @Test
  void aTextWithoutAnAnswerIsSentOnceMoreOnTheSameLink() {
    near.answering(new SubmitOutcome.Uncertain("no answer"));

    write(text("+447400123456", "hello"));

    assertThat(near.submitted).hasSize(2);
    assertThat(far.submitted).isEmpty();
    assertThat(kept().possiblySentTwice()).isTrue();
  }

  @Test
  void theOneResendWaitsUntilItsLinkTakesTexts() {
    near.answering(new SubmitOutcome.Uncertain("no answer")).downAfterwards();
    CompletableFuture<OutboundSms> written = begin(text("+447400123456", "hello"));
    await().pollDelay(Duration.ofSeconds(1)).until(() -> !written.isDone());
    assertThat(near.submitted).hasSize(1);

    near.up();

    await().until(written::isDone);
    assertThat(near.submitted).hasSize(2);
    assertThat(far.submitted).isEmpty();
    assertThat(kept().state()).isEqualTo(TextState.SENT);
  }

  /** A text of three parts of which the second was certainly not taken. */
  private OutboundSms begun() {
    SubmitOutcome accepted = new SubmitOutcome.Accepted(Optional.empty());
    near.answering(accepted, GONE, accepted);
    OutboundSms text = text("+447400123456", "x".repeat(400));
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);
    return text;
  }

  @Test
  void aTextThatWasBegunGoesOnAsItWasCutThenWhateverItsLinkCutsNow() {
    OutboundSms text = begun();
    SegmentOptions otherwise = SegmentOptions.STANDARD.with(Alphabet.UCS2).with(Joining.SAR);
    links =
        new SendingLinks(
            List.of(new SendingLink(near, List.of("+44"), 1, otherwise, Optional.empty())));

    write(text);

    assertThat(near.submitted).hasSize(4);
    assertThat(near.submitted.get(3)).isEqualTo(near.submitted.get(1));
    assertThat(kept().state()).isEqualTo(TextState.SENT);
  }

  @Test
  void aTextThatWasBegunOnALinkThatIsGoneFailsAndSaysWhy() {
    OutboundSms text = begun();
    links = new SendingLinks(List.of(far.sending("")));

    write(text);
    write(text);

    assertThat(far.submitted).isEmpty();
    assertThat(told())
        .containsExactly(
            "#7 to +447400123456: failed (3 parts) - the connection that its first part took is"
                + " gone; please write it again");
  }

  @Test
  void aTextThatAnEarlierVersionBeganAndThatIsCutOtherwiseNowIsUnknownWhereAllMayBeTaken() {
    OutboundSms text = text("+447400123456", "x".repeat(400));
    claim(text, new Claim(text.id(), epoch, "near", 9, 2, clock.instant()));

    write(text);

    assertThat(near.submitted).isEmpty();
    assertThat(kept().state()).isEqualTo(TextState.UNKNOWN);
  }

  @Test
  void aTextThatMayHaveBeenTakenKeepsItsLinkAlsoWhenItsResendWasNotTaken() {
    OutboundSms text = text("+447400123456", "hello");
    claim(text, new Claim(text.id(), epoch, "near", 9, 1, clock.instant()));
    near.answering(GONE).downAfterwards();
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);

    CompletableFuture<OutboundSms> written = begin(text);
    await().pollDelay(java.time.Duration.ofSeconds(1)).until(() -> !written.isDone());
    near.up();

    await().until(written::isDone);
    assertThat(far.submitted).isEmpty();
    assertThat(near.submitted).hasSize(2);
    assertThat(parts())
        .extracting(Part::state)
        .containsExactly(PartState.UNCERTAIN, PartState.ACCEPTED);
  }

  /** The text is known and claimed so, and the process dies. */
  private void claim(OutboundSms text, Claim claim) {
    new StillWanted(store, new TextParts(links::cutting), clock)
        .ask(Json.write(text))
        .toCompletableFuture()
        .join();
    store
        .submit(
            ledger -> {
              ledger.parts().claim(claim);
              return null;
            })
        .join();
  }

  private List<String> told() {
    return store.submit(ledger -> ledger.outbox().unsent("line/1")).join().stream()
        .map(line -> Json.read(line.body(), ChatLine.class).body())
        .toList();
  }

  @Test
  void aTextThatIsAnsweredWhileItsResendWaitsIsNotSentAgain() {
    near.answering(new SubmitOutcome.Uncertain("no answer")).downAfterwards();
    CompletableFuture<OutboundSms> written = begin(text("+447400123456", "hello"));
    await().until(() -> !parts().isEmpty());

    lateAnswers.answered(
        "near", near.submitted.get(0), new SubmitOutcome.Accepted(Optional.empty()));
    await().until(() -> kept().state() == TextState.SENT);
    near.up();

    await().until(written::isDone);
    assertThat(near.submitted).hasSize(1);
    assertThat(kept().possiblySentTwice()).isFalse();
  }
}
