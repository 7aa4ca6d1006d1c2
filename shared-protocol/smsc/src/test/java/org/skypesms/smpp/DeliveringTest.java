package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cloudhopper.commons.util.windowing.WindowFuture;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.message.SmscAddress;

/** Deliveries from another vendor's SMSC. */
@SuppressWarnings("rawtypes")
class DeliveringTest {

  private final Taken taken = new Taken();
  private PeerSmsc smsc;
  private JsmppLink link;

  @BeforeEach
  void bind() throws Exception {
    smsc = new PeerSmsc();
    link = Fixtures.link(Fixtures.settings(smsc.port(), BindMode.RECEIVER), taken);
    link.start();
    await().until(() -> !smsc.sessions.isEmpty());
  }

  @AfterEach
  void stop() {
    link.close();
    smsc.close();
  }

  private static DeliverSm deliverSm(byte... octets) throws Exception {
    DeliverSm deliver = new DeliverSm();
    deliver.setSourceAddress(new Address((byte) 1, (byte) 1, "447400123456"));
    deliver.setDestAddress(new Address((byte) 5, (byte) 0, "SERVICE"));
    deliver.setEsmClass((byte) 0x40);
    deliver.setDataCoding((byte) 0xF1);
    deliver.setShortMessage(octets);
    return deliver;
  }

  /** What is taken from now on, each to be kept when its stage is completed. */
  private List<CompletableFuture<Void>> keepNothingYet() {
    List<CompletableFuture<Void>> kept = new ArrayList<>();
    taken.answer =
        message -> {
          CompletableFuture<Void> stage = new CompletableFuture<>();
          kept.add(stage);
          return stage;
        };
    return kept;
  }

  private List<WindowFuture<Integer, PduRequest, PduResponse>> deliverAll(int count)
      throws Exception {
    List<WindowFuture<Integer, PduRequest, PduResponse>> sent = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sent.add(smsc.deliver(deliverSm((byte) i)));
    }
    return sent;
  }

  private static int status(WindowFuture<Integer, PduRequest, PduResponse> sent) throws Exception {
    assertThat(sent.await(10_000)).isTrue();
    return sent.getResponse().getCommandStatus();
  }

  @Test
  void everyOctetArrivesAsItWas() throws Exception {
    byte[] octets = new byte[254];
    IntStream.range(0, octets.length).forEach(i -> octets[i] = (byte) (i + 100));
    DeliverSm deliver = deliverSm(octets);
    deliver.setProtocolId((byte) 0x7F);
    deliver.addOptionalParameter(new Tlv((short) 0x1403, new byte[] {0, -1, 65}));
    deliver.addOptionalParameter(new Tlv((short) 0x0424, new byte[300]));

    assertThat(status(smsc.deliver(deliver))).isZero();

    ReceivedShortMessage message = taken.messages.get(0);
    assertThat(message.source()).isEqualTo(new SmscAddress(1, 1, "447400123456"));
    assertThat(message.destination()).isEqualTo(new SmscAddress(5, 0, "SERVICE"));
    assertThat(message.esmClass()).isEqualTo(0x40);
    assertThat(message.protocolId()).isEqualTo(0x7F);
    assertThat(message.dataCoding()).isEqualTo(0xF1);
    assertThat(message.shortMessage()).isEqualTo(Octets.of(octets));
    assertThat(message.parameters())
        .containsEntry(0x1403, Octets.ofHex("00ff41"))
        .containsEntry(0x0424, Octets.of(new byte[300]));
  }

  @Test
  void aDeliveryIsAnsweredOnlyWhenItIsKept() throws Exception {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    taken.answer = message -> kept;

    var sent = smsc.deliver(deliverSm((byte) 1));
    await().until(() -> !taken.messages.isEmpty());
    assertThat(sent.await(200)).isFalse();
    kept.complete(null);

    assertThat(status(sent)).isZero();
    assertThat(link.status().counts().answered()).isEqualTo(1);
    assertThat(link.status().lastDeliver()).isPresent();
  }

  @Test
  void whatCannotBeKeptIsPutOff() throws Exception {
    taken.answer = message -> CompletableFuture.failedFuture(new IllegalStateException("full"));

    assertThat(status(smsc.deliver(deliverSm((byte) 1)))).isEqualTo(0x64);
  }

  @Test
  void aReceiverThatThrowsPutsOffToo() throws Exception {
    taken.answer =
        message -> {
          throw new IllegalStateException("broken");
        };

    assertThat(status(smsc.deliver(deliverSm((byte) 1)))).isEqualTo(0x64);
  }

  @Test
  void whatTakesTooLongToKeepIsPutOff() throws Exception {
    taken.answer = message -> new CompletableFuture<>();

    assertThat(status(smsc.deliver(deliverSm((byte) 1)))).isEqualTo(0x64);
  }

  @Test
  void theReceiverIsToldHowEachWasAnsweredAlsoWhenItCompletesTooLate() throws Exception {
    CompletableFuture<Void> slow = new CompletableFuture<>();
    taken.answer = message -> slow;
    assertThat(status(smsc.deliver(deliverSm((byte) 1)))).isEqualTo(0x64);
    slow.complete(null);
    taken.answer = message -> CompletableFuture.completedFuture(null);
    assertThat(status(smsc.deliver(deliverSm((byte) 2)))).isZero();

    await().until(() -> taken.answers.size() == 2);

    assertThat(taken.answers).containsEntry(0, false).containsEntry(1, true);
  }

  @Test
  void deliveriesAreHandedOverInTheOrderOfArrivalHoweverSlowTheyAreKept() throws Exception {
    List<CompletableFuture<Void>> kept = keepNothingYet();
    List<WindowFuture<Integer, PduRequest, PduResponse>> sent = deliverAll(90);
    await().until(() -> taken.messages.size() == 90);

    for (int i = 89; i >= 0; i--) {
      kept.get(i).complete(null);
    }

    for (int i = 0; i < 90; i++) {
      assertThat(status(sent.get(i))).isZero();
      assertThat(taken.messages.get(i).shortMessage().at(0)).isEqualTo(i);
    }
  }

  @Test
  void nothingMoreIsTakenWhileAHundredAreWithoutAnswer() throws Exception {
    List<CompletableFuture<Void>> kept = keepNothingYet();
    List<WindowFuture<Integer, PduRequest, PduResponse>> sent = deliverAll(150);
    await().until(() -> taken.messages.size() == 100);
    await().during(Duration.ofMillis(300)).until(() -> taken.messages.size() == 100);

    kept.get(0).complete(null);

    await().until(() -> taken.messages.size() == 101);
    assertThat(status(sent.get(0))).isZero();
    taken.answer = message -> CompletableFuture.completedFuture(null);
    List.copyOf(kept).forEach(stage -> stage.complete(null));
    assertThat(status(sent.get(149))).isZero();
  }

  @Test
  void theEndOfASessionIsToldAndTheNextHasAnotherName() throws Exception {
    assertThat(status(smsc.deliver(deliverSm((byte) 1)))).isZero();
    smsc.session().close();
    await().until(() -> smsc.sessions.size() == 2);
    await().until(() -> link.state() == LinkState.BOUND);

    assertThat(status(smsc.deliver(deliverSm((byte) 1)))).isZero();

    assertThat(taken.sessions).doesNotHaveDuplicates().hasSize(2);
    assertThat(taken.endedSessions).containsExactly(taken.sessions.get(0));
  }

  @Test
  void closingWaitsForWhatIsBeingKept() throws Exception {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    taken.answer = message -> kept;
    var sent = smsc.deliver(deliverSm((byte) 1));
    await().until(() -> !taken.messages.isEmpty());

    kept.completeOnTimeout(null, 300, TimeUnit.MILLISECONDS);
    link.close();

    assertThat(status(sent)).isZero();
    assertThat(taken.endedSessions).hasSize(1);
  }
}
