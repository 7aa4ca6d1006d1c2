package org.skypesms.lab.smsc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.skypesms.lab.smsc.EsmeClient.text;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.CancelSm;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.QuerySmResp;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.tlv.Tlv;
import com.cloudhopper.smpp.type.Address;
import com.cloudhopper.smpp.type.SmppBindException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.skypesms.lab.phones.HandsetPart;

class LabSmscTest extends OnLabSmsc {

  @Test
  void aTextReachesItsHandsetOctetByOctet() throws Exception {
    SubmitSm submit = text(PHONE, "");
    submit.setEsmClass((byte) 0x40);
    submit.setDataCoding((byte) 8);
    submit.setShortMessage(HexFormat.of().parseHex("0500030702010041"));
    submit.addOptionalParameter(new Tlv(SmppConstants.TAG_SAR_MSG_REF_NUM, new byte[] {0, 9}));

    SubmitSmResp answer = esme.submit(submit);

    await().until(() -> handsets.size() == 1);
    assertThat(handsets.get(0))
        .usingRecursiveComparison()
        .isEqualTo(
            new HandsetPart(
                answer.getMessageId(),
                "+447400000001",
                "+447400123456",
                8,
                0x40,
                "0500030702010041",
                Map.of("020c", "0009")));
    assertThat(shown).extracting(Submission::octets).containsExactly("0500030702010041");
  }

  @Test
  void aDeliveredTextYieldsItsReceipt() throws Exception {
    String id =
        esme.submit(text(PHONE, "a text that is longer than twenty characters")).getMessageId();

    await().until(() -> esme.delivered().size() == 1);
    DeliverSm receipt = esme.inbox().delivered().get(0);
    assertThat(receipt.getEsmClass()).isEqualTo((byte) 0x04);
    assertThat(receipt.getSourceAddress().getAddress()).isEqualTo(PHONE);
    assertThat(receipt.getDestAddress().getAddress()).isEqualTo(EsmeClient.GATEWAY);
    assertThat(Inbox.text(receipt))
        .matches(
            "id:"
                + id
                + " sub:001 dlvrd:001 submit date:[0-9]{10} done date:[0-9]{10} stat:DELIVRD"
                + " err:000 Text:a text that is longe");
    assertThat(receipt.getOptionalParameter(SmppConstants.TAG_RECEIPTED_MSG_ID).getValueAsString())
        .isEqualTo(id);
    assertThat(receipt.getOptionalParameter(SmppConstants.TAG_MSG_STATE).getValueAsByte())
        .isEqualTo((byte) 2);
    await().until(() -> smsc.counts().equals(new Counts(1, 0, 0, 0)));
  }

  @Test
  void aTextForWhichNoReceiptWasAskedYieldsNone() throws Exception {
    SubmitSm silent = text(PHONE, "no receipt");
    silent.setRegisteredDelivery((byte) 0);
    esme.submit(silent);
    esme.submit(text(PHONE, "receipt"));

    await().until(() -> !esme.delivered().isEmpty());
    assertThat(esme.delivered()).singleElement().asString().endsWith("Text:receipt");
  }

  @Test
  void someNumbersHaveTheirOwnFate() throws Exception {
    esme.submit(text("447400990001", "x"));
    esme.submit(text("447400990002", "x"));
    String unheard = esme.submit(text("447400990003", "x")).getMessageId();
    SubmitSmResp refused = esme.submit(text("447400990004", "x"));

    await().until(() -> esme.delivered().size() == 2);
    assertThat(esme.delivered().get(0)).contains("dlvrd:000").contains("stat:UNDELIV err:001");
    assertThat(esme.delivered().get(1)).contains("stat:EXPIRED");
    assertThat(refused.getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVDSTADR);
    assertThat(esme.query(unheard).getMessageState()).isEqualTo(SmppConstants.STATE_ENROUTE);
    assertThat(handsets).isEmpty();
    assertThat(smsc.counts().onTheWay()).isZero();
  }

  @Test
  void aDestinationThatIsNoNumberIsRefused() throws Exception {
    SubmitSm submit = text("nobody", "x");

    assertThat(esme.submit(submit).getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVDSTADR);
  }

  @Test
  void aFailureOnlyReceiptIsSentForFailuresOnly() throws Exception {
    for (String number : List.of(PHONE, "447400990001")) {
      SubmitSm submit = text(number, "x");
      submit.setRegisteredDelivery((byte) 2);
      esme.submit(submit);
    }

    await().until(() -> !esme.delivered().isEmpty());
    assertThat(esme.delivered()).singleElement().asString().contains("stat:UNDELIV");
  }

  @Test
  void aWrongPasswordIsNotLetIn() {
    assertThatThrownBy(
            () -> EsmeClient.bind(smsc.port(), SmppBindType.TRANSMITTER, "gateway", "wrong"))
        .isInstanceOfSatisfying(
            SmppBindException.class,
            e ->
                assertThat(e.getBindResponse().getCommandStatus())
                    .isEqualTo(SmppConstants.STATUS_INVPASWD));
    assertThatThrownBy(
            () -> EsmeClient.bind(smsc.port(), SmppBindType.TRANSMITTER, "nobody", "secret"))
        .isInstanceOf(SmppBindException.class);
  }

  @Test
  void receiptsGoToAReceiverAndSubmitsComeFromATransmitter() throws Exception {
    esme.close();
    try (EsmeClient transmitter = EsmeClient.bind(smsc.port(), SmppBindType.TRANSMITTER);
        EsmeClient receiver = EsmeClient.bind(smsc.port(), SmppBindType.RECEIVER)) {
      SubmitSmResp refused = receiver.submit(text(PHONE, "from a receiver"));
      transmitter.submit(text(PHONE, "from a transmitter"));

      await().until(() -> receiver.delivered().size() == 1);
      assertThat(refused.getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVBNDSTS);
      assertThat(transmitter.delivered()).isEmpty();
    }
  }

  @Test
  void aQueryTellsTheState() throws Exception {
    String id = esme.submit(text(PHONE, "x")).getMessageId();

    await().until(() -> esme.query(id).getMessageState() == SmppConstants.STATE_DELIVERED);
    QuerySmResp answer = esme.query(id);
    assertThat(answer.getMessageId()).isEqualTo(id);
    assertThat(answer.getFinalDate()).matches("[0-9]{12}000[+]");
  }

  @Test
  void enquireLinkUnbindAndUnknownRequestsAreAnswered() throws Exception {
    CancelSm cancel = new CancelSm();
    cancel.setMessageId("1");
    cancel.setSourceAddress(new Address((byte) 1, (byte) 1, PHONE));
    cancel.setDestAddress(new Address((byte) 1, (byte) 1, PHONE));

    assertThat(esme.request(new EnquireLink()).getCommandStatus()).isZero();
    assertThat(esme.request(cancel).getCommandStatus()).isEqualTo(SmppConstants.STATUS_INVCMDID);
    assertThat(esme.request(new Unbind()).getCommandStatus()).isZero();
    await().until(() -> !esme.isOpen() && smsc.sessions().isEmpty());
  }

  @Test
  void aMalformedPduEndsItsSessionAndNoOther() throws Exception {
    try (EsmeClient other = EsmeClient.bind(smsc.port(), SmppBindType.TRANSCEIVER)) {
      esme.write(HexFormat.of().parseHex("00000004000000040000000000000001"));

      await().until(() -> !esme.isOpen());
      assertThat(other.submit(text(PHONE, "x")).getCommandStatus()).isZero();
    }
  }

  @Test
  void aTestMayDeliverWhateverItLikes() throws Exception {
    esme.inbox().answerWith(pdu -> 0x64);

    var status =
        smsc.deliver(RawDelivery.receipt("+447400123456", "+447400000001", "id:zz stat:NONSENSE"));

    await().until(status::isDone);
    assertThat(status.get()).isEqualTo(0x64);
    assertThat(esme.delivered()).containsExactly("id:zz stat:NONSENSE");
  }
}
