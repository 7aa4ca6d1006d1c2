package org.skypesms.lab.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.skypesms.lab.smsc.EsmeClient.text;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MisbehaviourTest extends OnLabSmsc {

  @Test
  void theNextSubmitsAreThrottledAndNoMore() throws Exception {
    smsc.behave(Behaviour.normal().throttling(0, 2));

    List<Integer> answers = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      answers.add(esme.submit(text(PHONE, "x")).getCommandStatus());
    }

    assertThat(answers).containsExactly(0x58, 0x58, 0, 0);
    assertThat(smsc.behaviour()).isEqualTo(Behaviour.normal());
    await().until(() -> handsets.size() == 2);
  }

  @Test
  void aShareOfTheSubmitsIsThrottled() throws Exception {
    smsc.behave(Behaviour.normal().throttling(0.5, 0));

    int throttled = 0;
    for (int i = 0; i < 200; i++) {
      throttled += esme.submit(text(PHONE, "x")).getCommandStatus() == 0x58 ? 1 : 0;
    }

    assertThat(throttled).isBetween(50, 150);
  }

  @Test
  void aPrefixIsRejectedWithItsStatus() throws Exception {
    smsc.behave(Behaviour.normal().rejecting(Map.of("+4930", SmppConstants.STATUS_SUBMITFAIL)));

    assertThat(esme.submit(text("4930123456", "x")).getCommandStatus())
        .isEqualTo(SmppConstants.STATUS_SUBMITFAIL);
    assertThat(esme.submit(text(PHONE, "x")).getCommandStatus()).isZero();
  }

  @Test
  void aSubmitThatIsNeverAnsweredStillReachesItsHandset() throws Exception {
    smsc.behave(Behaviour.normal().answering(Behaviour.AnswerMode.NEVER, 0));

    esme.send(text(PHONE, "x"));

    await().until(() -> handsets.size() == 1 && esme.delivered().size() == 1);
    assertThat(esme.inbox().answers()).isEmpty();
  }

  @Test
  void aDroppedSubmitLeavesNoTrace() throws Exception {
    smsc.behave(Behaviour.normal().answering(Behaviour.AnswerMode.DROP, 0));
    esme.send(text(PHONE, "dropped"));
    esme.request(new EnquireLink());

    smsc.behave(Behaviour.normal());
    esme.submit(text(PHONE, "kept"));

    await().until(() -> handsets.size() == 1);
    assertThat(smsc.counts().accepted()).isEqualTo(1);
  }

  @Test
  void answersComeAsLateAsWanted() throws Exception {
    smsc.behave(Behaviour.normal().answering(Behaviour.AnswerMode.NORMAL, 300));
    long before = System.nanoTime();

    esme.submit(text(PHONE, "x"));

    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofMillis(290));
  }

  @Test
  void idsAreWrittenDifferentlyInResponseTextAndTlv() throws Exception {
    smsc.behave(Behaviour.normal().ids(IdForm.HEX, IdForm.PADDED, IdForm.UPPER_HEX));

    String response = esme.submit(text(PHONE, "x")).getMessageId();

    long id = Long.parseLong(response, 16);
    await().until(() -> esme.delivered().size() == 1);
    DeliverSm receipt = esme.inbox().delivered().get(0);
    assertThat(esme.delivered().get(0)).startsWith("id:%014d ".formatted(id));
    assertThat(receipt.getOptionalParameter(SmppConstants.TAG_RECEIPTED_MSG_ID).getValueAsString())
        .isEqualTo("%X".formatted(id));
    assertThat(esme.query(response).getMessageState()).isEqualTo(SmppConstants.STATE_DELIVERED);
  }

  @Test
  void aReceiptMayComeBeforeTheResponse() throws Exception {
    smsc.behave(Behaviour.normal().receipts(Behaviour.ReceiptMode.BEFORE_RESPONSE, 0, true));

    esme.send(text(PHONE, "x"));

    await().until(() -> esme.inbox().events().size() == 2);
    assertThat(esme.inbox().events().get(0)).isInstanceOf(DeliverSm.class);
    assertThat(esme.inbox().events().get(1)).isInstanceOf(SubmitSmResp.class);
  }

  @Test
  void receiptsMayBeLateOrOffOrWithoutTlvs() throws Exception {
    smsc.behave(Behaviour.normal().receipts(Behaviour.ReceiptMode.OFF, 0, true));
    esme.submit(text(PHONE, "off"));
    await().until(() -> handsets.size() == 1 && smsc.counts().onTheWay() == 0);
    smsc.behave(Behaviour.normal().receipts(Behaviour.ReceiptMode.NORMAL, 300, false));
    long before = System.nanoTime();

    esme.submit(text(PHONE, "late"));

    await().until(() -> !esme.delivered().isEmpty());
    assertThat(Duration.ofNanos(System.nanoTime() - before))
        .isGreaterThanOrEqualTo(Duration.ofMillis(290));
    assertThat(esme.delivered()).singleElement().asString().endsWith("Text:late");
    assertThat(esme.inbox().delivered().get(0).getOptionalParameterCount()).isZero();
  }

  @Test
  void aDeafSmscAnswersNothingAtAll() throws Exception {
    smsc.behave(Behaviour.normal().deaf(true));

    assertThatThrownBy(() -> esme.request(new EnquireLink())).hasMessageContaining("no answer");

    smsc.behave(Behaviour.normal());
    assertThat(esme.request(new EnquireLink()).getCommandStatus()).isZero();
  }

  @Test
  void closedSessionsMayBindAgain() throws Exception {
    smsc.closeSessions();

    await().until(() -> !esme.isOpen());
    try (EsmeClient again = EsmeClient.bind(smsc.port(), SmppBindType.TRANSCEIVER)) {
      assertThat(again.submit(text(PHONE, "x")).getCommandStatus()).isZero();
    }
  }
}
