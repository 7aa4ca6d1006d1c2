package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.SmscMessageId;

/** Submissions against another vendor's SMSC. */
class SubmittingTest extends OnPeerSmsc {

  @Test
  void anAcceptedPartHasTheIdThatTheSmscGave() throws Exception {
    start(settings());

    SubmitOutcome outcome = Fixtures.await(Fixtures.submit(link, "hello"));

    assertThat(outcome)
        .isEqualTo(new SubmitOutcome.Accepted(Optional.of(new SmscMessageId("id-1"))));
    assertThat(smsc.submitted).containsExactly("hello");
  }

  @Test
  void slotsAreGivenOutInOrderAndPartsArriveInOrder() throws Exception {
    smsc.answerAfter = Duration.ofMillis(2);
    start(settings().with(new Flow(10, 0)));

    submitAll(500);

    assertThat(smsc.submitted)
        .containsExactlyElementsOf(IntStream.range(0, 500).mapToObj(i -> "text " + i).toList());
  }

  @Test
  void slotsWaitUntilTheLinkIsBound() throws Exception {
    link = Fixtures.link(settings());
    CompletionStage<SubmitOutcome> early = Fixtures.submit(link, "early");
    assertThat(link.status().waiting()).isEqualTo(1);

    link.start();

    assertThat(Fixtures.await(early)).isInstanceOf(SubmitOutcome.Accepted.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x58, 0x14})
  void aBusySmscIsAThrottledOutcome(int status) throws Exception {
    smsc.status = submit -> status;
    start(settings());

    assertThat(submitAll(1)).containsExactly(new SubmitOutcome.Throttled(status));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x08, 0x64, 0x04})
  void aTemporaryErrorIsCertainlyNotTaken(int status) throws Exception {
    smsc.status = submit -> status;
    start(settings());

    assertThat(submitAll(1).get(0)).isInstanceOf(SubmitOutcome.Unavailable.class);
  }

  @Test
  void aPermanentErrorIsARejectionInPlainWords() throws Exception {
    smsc.status = submit -> 0x0B;
    start(settings());

    assertThat(submitAll(1))
        .containsExactly(
            new SubmitOutcome.Rejected(0x0B, "the SMSC refuses the recipient's number"));
  }

  @Test
  void anUnknownErrorIsARejectionWithItsNumber() throws Exception {
    smsc.status = submit -> 0x4A1;
    start(settings());

    assertThat(submitAll(1))
        .containsExactly(
            new SubmitOutcome.Rejected(0x4A1, "the SMSC refuses the text with status 0x4A1"));
  }

  @Test
  void aPartThatIsTooLongIsRejectedHere() throws Exception {
    start(settings());

    SubmitOutcome outcome = Fixtures.await(Fixtures.submit(link, "x".repeat(255)));

    assertThat(outcome).isInstanceOf(SubmitOutcome.Rejected.class);
    assertThat(smsc.submitted).isEmpty();
  }

  @Test
  void theReleaseOfASlotCountsOnce() throws Exception {
    start(settings().with(new Flow(1, 0)));
    Link.Slot slot = Fixtures.await(link.slot());
    CompletableFuture<Link.Slot> second = link.slot().toCompletableFuture();
    CompletableFuture<Link.Slot> third = link.slot().toCompletableFuture();

    slot.release();
    slot.release();

    Fixtures.await(second);
    await().during(Duration.ofMillis(200)).until(() -> !third.isDone());
  }

  @Test
  void aSlotThatNobodyWantsAnyMoreIsGivenToTheNext() throws Exception {
    start(settings().with(new Flow(1, 0)));
    Link.Slot slot = Fixtures.await(link.slot());
    CompletableFuture<Link.Slot> cancelled = link.slot().toCompletableFuture();
    CompletableFuture<Link.Slot> next = link.slot().toCompletableFuture();

    cancelled.cancel(false);
    slot.release();

    assertThat(Fixtures.await(next)).isNotNull();
  }

  @Test
  void closingWaitsForWhatIsOutstandingAndFailsThoseWhoWait() throws Exception {
    smsc.answerAfter = Duration.ofMillis(300);
    start(settings().with(new Flow(1, 0)));
    CompletionStage<SubmitOutcome> outstanding = Fixtures.submit(link, "outstanding");
    CompletableFuture<Link.Slot> waiting = link.slot().toCompletableFuture();
    await().until(() -> smsc.submitted.size() == 1);

    link.close();

    assertThat(Fixtures.await(outstanding)).isInstanceOf(SubmitOutcome.Accepted.class);
    assertThat(waiting).isCompletedExceptionally();
    assertThat(link.state()).isEqualTo(LinkState.CLOSED);
    assertThat(link.slot().toCompletableFuture())
        .failsWithin(Duration.ofSeconds(1))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(LinkClosed.class);
  }

  @Test
  void theStatusCountsWhatWentThrough() throws Exception {
    smsc.status = submit -> submit.getShortMessage().length == 6 ? 0 : 0x0A;
    start(settings());

    submitAll(11);

    LinkStatus status = link.status();
    assertThat(status.counts().submitted()).isEqualTo(11);
    assertThat(status.counts().accepted()).isEqualTo(10);
    assertThat(status.counts().failed()).isEqualTo(1);
    assertThat(status.outstanding()).isZero();
    assertThat(status.lastSubmit()).isPresent();
  }
}
