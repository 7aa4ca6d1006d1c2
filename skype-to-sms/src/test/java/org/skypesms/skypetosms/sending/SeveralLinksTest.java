package org.skypesms.skypetosms.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.broker.Rejected;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.TextState;
import org.skypesms.message.json.Json;
import org.skypesms.server.config.Uncertain;
import org.skypesms.server.walk.Tenure;
import org.skypesms.smpp.LateAnswers;
import org.skypesms.smpp.SubmitOutcome;
import org.skypesms.sms.Joining;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.Store;
import org.skypesms.state.Text;
import org.skypesms.state.sql.SqlStore;
import org.skypesms.state.sql.StoreSettings;
import org.skypesms.words.Languages;

/** Which link a text takes, and that nothing of it goes twice over two. */
class SeveralLinksTest {

  private static final SubmitOutcome GONE = new SubmitOutcome.Unavailable("the link was lost");

  private final Clock clock = Clock.systemUTC();
  private final ScriptedLink near = new ScriptedLink("near");
  private final ScriptedLink far = new ScriptedLink("far");
  private SendingLinks links = new SendingLinks(List.of(near.sending("+44"), far.sending("")));
  private LateAnswers lateAnswers;
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

  private static OutboundSms text(String to, String body) {
    return new OutboundSms(
        new MessageId("line/1"),
        new Skypename("alice"),
        7,
        Half.SKYPE_TO_SMS,
        new PhoneNumber("+447400000001"),
        new PhoneNumber(to),
        body,
        Instant.parse("2026-01-01T12:00:00Z"));
  }

  private CompletableFuture<OutboundSms> begin(OutboundSms text) {
    Results results = new Results(store, new StateLines(new Languages()), Uncertain.RESEND, clock);
    lateAnswers = results.lateAnswers();
    TextWriter writer =
        new TextWriter(
            store,
            links,
            results,
            Uncertain.RESEND,
            Tenure.alone(Half.SKYPE_TO_SMS, epoch, () -> {}),
            clock);
    return new StillWanted(store, new TextParts(links::cutting), clock)
        .ask(Json.write(text))
        .thenCompose(writer::write)
        .toCompletableFuture();
  }

  private void write(OutboundSms text) {
    begin(text).orTimeout(20, TimeUnit.SECONDS).join();
  }

  private Text kept() {
    return store.submit(ledger -> ledger.texts().find(new MessageId("line/1")).get()).join();
  }

  private List<Part> parts() {
    return store.submit(ledger -> ledger.parts().of(new MessageId("line/1"))).join();
  }

  @Test
  void aTextTakesTheLinkWithTheLongestBeginningOfItsNumber() {
    write(text("+447400123456", "hello"));

    assertThat(near.submitted).hasSize(1);
    assertThat(far.submitted).isEmpty();
    assertThat(parts()).extracting(Part::link).containsExactly("near");
  }

  @Test
  void aTextTakesTheNextLinkWhileTheBestOneCannotTakeTexts() {
    near.down();

    write(text("+447400123456", "hello"));

    assertThat(far.submitted).hasSize(1);
    assertThat(parts()).extracting(Part::link).containsExactly("far");
  }

  @Test
  void aTextThatWaitsMovesWhenItsLinkCannotTakeTextsAndAnotherCan() {
    near.down();
    far.down();
    CompletableFuture<OutboundSms> written = begin(text("+447400123456", "x".repeat(400)));

    far.up();

    await().until(written::isDone);
    assertThat(far.submitted).hasSize(3);
    assertThat(near.submitted).isEmpty();
    near.up();
    assertThat(near.held()).isZero();
    assertThat(far.held()).isZero();
  }

  @Test
  void aTextThatWasCertainlyNotTakenMovesAsAWholeAndIsNotFlagged() {
    near.answering(GONE, GONE, GONE);
    OutboundSms text = text("+447400123456", "x".repeat(400));
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);

    near.down();
    write(text);

    assertThat(far.submitted).hasSize(3);
    assertThat(kept().state()).isEqualTo(TextState.SENT);
    assertThat(kept().possiblySentTwice()).isFalse();
    assertThat(parts()).extracting(Part::link).containsOnly("far");
  }

  @Test
  void aTextMovesToALinkThatCutsItOtherwise() {
    SegmentOptions payload = SegmentOptions.STANDARD.with(Joining.PAYLOAD);
    links =
        new SendingLinks(
            List.of(
                near.sending("+44"),
                new SendingLink(far, List.of(""), 1, payload, Optional.empty())));
    near.answering(GONE, GONE, GONE);
    OutboundSms text = text("+447400123456", "x".repeat(400));
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);

    near.down();
    write(text);

    assertThat(far.submitted).hasSize(1);
    assertThat(far.submitted.get(0).parameters()).containsOnlyKeys(0x0424);
    assertThat(kept().state()).isEqualTo(TextState.SENT);
  }

  @Test
  void aTextOfWhichAPartWasTakenStaysOnItsLinkAndSendsOnlyWhatIsLeft() {
    SubmitOutcome accepted = new SubmitOutcome.Accepted(Optional.empty());
    near.answering(accepted, GONE, accepted);
    OutboundSms text = text("+447400123456", "x".repeat(400));
    assertThatThrownBy(() -> write(text)).hasRootCauseInstanceOf(Unavailable.class);

    near.down();
    CompletableFuture<OutboundSms> written = begin(text);
    await().pollDelay(java.time.Duration.ofSeconds(1)).until(() -> !written.isDone());
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
    await().pollDelay(java.time.Duration.ofSeconds(1)).until(() -> !written.isDone());
    assertThat(near.submitted).hasSize(1);

    near.up();

    await().until(written::isDone);
    assertThat(near.submitted).hasSize(2);
    assertThat(far.submitted).isEmpty();
    assertThat(kept().state()).isEqualTo(TextState.SENT);
  }

  /** A text of three parts of which the second was certainly not taken. */
  private OutboundSms begun() {
    SubmitOutcome accepted = new SubmitOutcome.Accepted(java.util.Optional.empty());
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

  @Test
  void aTextThatWaitsMovesToALinkThatIsAddedMeanwhile() {
    links = new SendingLinks(List.of(near.down().sending("+44")));
    CompletableFuture<OutboundSms> written = begin(text("+447400123456", "hello"));
    await().pollDelay(java.time.Duration.ofMillis(300)).until(() -> !written.isDone());

    links.become(List.of(near.sending("+44"), far.sending("")));

    await().until(written::isDone);
    assertThat(far.submitted).hasSize(1);
  }

  @Test
  void aTextComesFromTheSourceOfItsLink() {
    SmscAddress name = new SmscAddress(5, 0, "Gateway");
    links =
        new SendingLinks(
            List.of(
                new SendingLink(near, List.of(""), 1, SegmentOptions.STANDARD, Optional.of(name))));

    write(text("+447400123456", "hello"));

    assertThat(near.submitted.get(0).source()).isEqualTo(name);
  }

  @Test
  void aTextToANumberThatNoLinkServesIsRejected() {
    links = new SendingLinks(List.of(near.sending("+44")));

    assertThatThrownBy(() -> write(text("+33612345678", "hello")))
        .hasRootCauseInstanceOf(Rejected.class)
        .hasStackTraceContaining("no link serves");
  }
}
