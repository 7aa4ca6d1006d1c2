package org.skypesms.lab.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.pdu.DeliverSm;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.phones.Outbox;

class DeliveryTest {

  private static final String PHONE = "+447400123456";
  private static final String OTHER_PHONE = "+447400654321";
  private static final String GATEWAY = "+447400000001";
  private static final int WINDOW = 3;

  private LabSmsc smsc;
  private Outbox phones;

  @BeforeEach
  void start(@TempDir Path folder) throws Exception {
    Duration patience = Duration.ofMillis(400);
    smsc =
        LabSmsc.start(
            LabSmscOptions.in(folder).delivering(WINDOW, patience, Duration.ofMillis(50)));
    phones = new Outbox(smsc);
  }

  @AfterEach
  void stop() {
    phones.close();
    smsc.close();
  }

  @Test
  void whatPhonesSendWaitsForAReceiverAndComesInOrder() throws Exception {
    IntStream.range(0, 50).forEach(i -> phones.send(PHONE, GATEWAY, "text " + i, 1));
    await().until(() -> smsc.counts().textsWaiting() == 50);

    try (EsmeClient receiver = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      await().until(() -> receiver.delivered().size() == 50);

      assertThat(receiver.delivered())
          .containsExactlyElementsOf(IntStream.range(0, 50).mapToObj(i -> "text " + i).toList());
      DeliverSm first = receiver.inbox().delivered().get(0);
      assertThat(first.getSourceAddress().getAddress()).isEqualTo("447400123456");
      assertThat(first.getSourceAddress().getTon()).isEqualTo((byte) 1);
      assertThat(first.getDestAddress().getAddress()).isEqualTo("447400000001");
      await().until(() -> smsc.counts().textsWaiting() == 0);
    }
  }

  @Test
  void aRefusedTextComesAgainBeforeTheNextOfItsPhone() throws Exception {
    try (EsmeClient receiver = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      AtomicInteger refusals = new AtomicInteger(2);
      receiver.inbox().answerWith(pdu -> refusals.getAndDecrement() > 0 ? 0x64 : 0);

      phones.send(PHONE, GATEWAY, "one", 1);
      phones.send(PHONE, GATEWAY, "two", 1);

      await().until(() -> smsc.counts().textsWaiting() == 0 && receiver.delivered().size() == 4);
      assertThat(receiver.delivered()).containsExactly("one", "one", "one", "two");
    }
  }

  @Test
  void aTextThatIsNotAnsweredComesAgain() throws Exception {
    try (EsmeClient receiver = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      receiver.inbox().answerWith(pdu -> receiver.delivered().size() > 1 ? 0 : Inbox.SILENCE);

      phones.send(PHONE, GATEWAY, "one", 1);

      await().until(() -> smsc.counts().textsWaiting() == 0 && receiver.delivered().size() == 2);
      assertThat(receiver.delivered()).containsExactly("one", "one");
    }
  }

  @Test
  void whatALostSessionDidNotAnswerGoesToTheNextOne() throws Exception {
    try (EsmeClient lost = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      lost.inbox().answerWith(pdu -> Inbox.SILENCE);
      phones.send(PHONE, GATEWAY, "one", 1);
      phones.send(PHONE, GATEWAY, "two", 1);
      await().until(() -> !lost.delivered().isEmpty());
    }

    try (EsmeClient next = EsmeClient.bind(smsc.port(), SmppBindType.TRANSCEIVER)) {
      await().until(() -> smsc.counts().textsWaiting() == 0 && next.delivered().size() == 2);
      assertThat(next.delivered()).containsExactly("one", "two");
    }
  }

  @Test
  void noMoreThanTheWindowIsUnanswered() throws Exception {
    try (EsmeClient receiver = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      receiver.inbox().answerWith(pdu -> Inbox.SILENCE);
      IntStream.range(0, 10).forEach(i -> phones.send("+44740012345" + i, GATEWAY, "text", 1));

      await().until(() -> receiver.delivered().size() >= WINDOW);
      await().pollDelay(Duration.ofMillis(150)).until(() -> true);

      assertThat(receiver.delivered()).hasSize(WINDOW);
    }
  }

  @Test
  void aPhoneWhoseTextIsRefusedHoldsBackNoOther() throws Exception {
    try (EsmeClient receiver = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      receiver.inbox().answerWith(pdu -> Inbox.text(pdu).equals("never") ? 0x64 : 0);

      phones.send(PHONE, GATEWAY, "never", 1);
      phones.send(OTHER_PHONE, GATEWAY, "always", 1);

      await().until(() -> receiver.delivered().containsAll(List.of("never", "always")));
      await().until(() -> smsc.counts().textsWaiting() == 1);
    }
  }
}
