package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.message.SmscMessageId;

/** What is certain about a part, and what is not. */
class UncertaintyTest extends OnRawPeer {

  private static final int SUBMIT_SM_RESP = 0x80000004;

  private final List<SubmitOutcome> late = new CopyOnWriteArrayList<>();

  @Test
  void aPartWithoutAnswerIsUncertainAndALateAnswerIsTold() throws Exception {
    RawPeer.Connection connection = bound();
    CompletionStage<SubmitOutcome> outcome = Fixtures.submit(link, "hello");
    RawPeer.Request submit = connection.read();

    assertThat(Fixtures.await(outcome)).isInstanceOf(SubmitOutcome.Uncertain.class);

    byte[] answer = RawPeer.pdu(SUBMIT_SM_RESP, 0, submit.sequence(), "41 42 00");
    connection.write(answer);
    connection.write(answer);
    await().until(() -> !late.isEmpty());
    assertThat(late)
        .containsExactly(new SubmitOutcome.Accepted(Optional.of(new SmscMessageId("AB"))));
  }

  @Test
  void aPeerThatLeftAPartWithoutAnswerIsAskedAtOnceAndAnswersForItself() throws Exception {
    RawPeer.Connection connection = bound();
    CompletionStage<SubmitOutcome> outcome = Fixtures.submit(link, "hello");
    connection.read();
    Fixtures.await(outcome);
    assertThat(link.answers()).isFalse();

    RawPeer.Request enquiry = connection.read();
    connection.write(RawPeer.pdu(0x80000015, 0, enquiry.sequence(), ""));

    assertThat(enquiry.commandId()).isEqualTo(0x15);
    await().atMost(Duration.ofSeconds(1)).until(link::answers);
    assertThat(link.takesTexts()).isFalse();
  }

  @Test
  void aPeerThatAnsweredNothingButTheBindJustNowIsAskedBeforeItIsGivenTheOneResend()
      throws Exception {
    RawPeer.Connection connection = bound();
    await().until(() -> link.state() == LinkState.BOUND);

    assertThat(link.answers()).isFalse();
    RawPeer.Request enquiry = connection.read();
    assertThat(enquiry.commandId()).isEqualTo(0x15);
    assertThat(link.answers()).isFalse();
    connection.write(RawPeer.pdu(0x80000015, 0, enquiry.sequence(), ""));

    await().until(link::answers);
    await().until(() -> !link.answers());
    assertThat(connection.read().commandId()).isEqualTo(0x15);
  }

  @Test
  void aPartThatWasWrittenBeforeTheLossIsUncertain() throws Exception {
    RawPeer.Connection connection = bound();
    CompletionStage<SubmitOutcome> outcome = Fixtures.submit(link, "hello");
    connection.read();

    connection.close();

    assertThat(Fixtures.await(outcome)).isInstanceOf(SubmitOutcome.Uncertain.class);
  }

  @Test
  void aPartInASlotFromBeforeTheLossIsCertainlyNotTaken() throws Exception {
    RawPeer.Connection connection = bound();
    Link.Slot slot = Fixtures.await(link.slot());
    connection.close();
    await().until(() -> link.state() == LinkState.UNBOUND);

    SubmitOutcome outcome = Fixtures.await(slot.submit(Fixtures.part("hello")));

    assertThat(outcome).isInstanceOf(SubmitOutcome.Unavailable.class);
    slot.release();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "410000"})
  void anAnswerWithAnOddBodyIsStillAnAcceptance(String body) throws Exception {
    assertThat(answered(SUBMIT_SM_RESP, 0, body)).isInstanceOf(SubmitOutcome.Accepted.class);
  }

  @Test
  void anIdOfSixtyFiveOctetsIsKeptAsReceived() throws Exception {
    SubmitOutcome outcome = answered(SUBMIT_SM_RESP, 0, "30".repeat(65) + "00");

    assertThat(outcome)
        .isEqualTo(new SubmitOutcome.Accepted(Optional.of(new SmscMessageId("0".repeat(65)))));
  }

  @Test
  void anIdLongerThanThatIsLeftOut() throws Exception {
    SubmitOutcome outcome = answered(SUBMIT_SM_RESP, 0, "30".repeat(66) + "00");

    assertThat(outcome).isEqualTo(new SubmitOutcome.Accepted(Optional.empty()));
  }

  @Test
  void aNackMeansThatThePartWasCertainlyNotTaken() throws Exception {
    assertThat(answered(0x80000000, 3, "")).isInstanceOf(SubmitOutcome.Rejected.class);
  }

  private RawPeer.Connection bound() throws IOException {
    return bound(Fixtures.settings(peer.port(), BindMode.TRANSMITTER));
  }

  private RawPeer.Connection bound(LinkSettings settings) throws IOException {
    link =
        new JsmppLink(
            settings,
            Receiver.none(),
            (name, part, outcome) -> late.add(outcome),
            Clock.systemUTC());
    link.start();
    return peer.acceptBound();
  }

  private SubmitOutcome answered(int commandId, int status, String body) throws Exception {
    RawPeer.Connection connection = bound();
    CompletionStage<SubmitOutcome> outcome = Fixtures.submit(link, "hello");
    RawPeer.Request submit = connection.read();
    connection.write(RawPeer.pdu(commandId, status, submit.sequence(), body));
    return Fixtures.await(outcome);
  }

  @Test
  void answersToNothingDisturbNobody() throws Exception {
    RawPeer.Connection connection = bound();
    connection.write(RawPeer.pdu(SUBMIT_SM_RESP, 0, 4711, "41 00"));
    connection.write(RawPeer.pdu(0x80000000, 3, 4712, ""));
    connection.write(RawPeer.pdu(0x80000009, 0, 1, "41 00"));
    connection.write(RawPeer.pdu(0x80000777, 0, 1, "41 00"));

    CompletionStage<SubmitOutcome> outcome = Fixtures.submit(link, "hello");
    RawPeer.Request submit = connection.read();
    connection.write(RawPeer.pdu(SUBMIT_SM_RESP, 0, submit.sequence(), "41 00"));

    assertThat(Fixtures.await(outcome)).isInstanceOf(SubmitOutcome.Accepted.class);
  }

  @Test
  void aPeerThatDoesNotReadIsLeftAndBlocksNobody() throws Exception {
    LinkSettings settings = Fixtures.settings(peer.port(), BindMode.TRANSMITTER);
    LinkTimes patient = settings.times().withResponse(Duration.ofMinutes(1));
    try (RawPeer.Connection connection = bound(settings.with(new Flow(100_000, 0)).with(patient))) {
      await().until(() -> link.state() == LinkState.BOUND);

      long start = System.nanoTime();
      for (int i = 0; i < 100_000; i++) {
        var unused = Fixtures.submit(link, "x".repeat(250));
      }
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));

      await()
          .atMost(Duration.ofSeconds(10))
          .until(() -> link.status().lastError().equals("the peer does not read"));
      await().until(() -> link.status().outstanding() == 0);
      assertThat(connection.isEnded()).isTrue();
    }
  }
}
