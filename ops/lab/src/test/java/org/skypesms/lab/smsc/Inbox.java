package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.PduAsyncResponse;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import com.cloudhopper.smpp.type.RecoverablePduException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;

/** What an ESME of a test has received, and how it answers. */
final class Inbox extends DefaultSmppSessionHandler {

  static final int SILENCE = -1;

  private final List<DeliverSm> delivered = new CopyOnWriteArrayList<>();
  private final List<SubmitSmResp> answers = new CopyOnWriteArrayList<>();
  private final List<Object> events = new CopyOnWriteArrayList<>();
  private volatile ToIntFunction<DeliverSm> judgement = pdu -> 0;

  /**
   * From now on deliveries are answered with this command_status, or not at all for {@link
   * #SILENCE}.
   */
  void answerWith(ToIntFunction<DeliverSm> next) {
    judgement = next;
  }

  List<DeliverSm> delivered() {
    return delivered;
  }

  List<SubmitSmResp> answers() {
    return answers;
  }

  /** Deliveries and answers in the order in which they came. */
  List<Object> events() {
    return events;
  }

  static String text(DeliverSm pdu) {
    return new String(pdu.getShortMessage(), StandardCharsets.ISO_8859_1);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public PduResponse firePduRequestReceived(PduRequest request) {
    if (!(request instanceof DeliverSm pdu)) {
      return request.createResponse();
    }
    delivered.add(pdu);
    events.add(pdu);
    int status = judgement.applyAsInt(pdu);
    if (status == SILENCE) {
      return null;
    }
    PduResponse answer = pdu.createResponse();
    answer.setCommandStatus(status);
    return answer;
  }

  @Override
  public void fireExpectedPduResponseReceived(PduAsyncResponse answer) {
    if (answer.getResponse() instanceof SubmitSmResp submitted) {
      answers.add(submitted);
      events.add(submitted);
    }
  }

  @Override
  public void fireUnexpectedPduResponseReceived(PduResponse response) {
    if (response instanceof GenericNack) {
      events.add(response);
    }
  }

  @Override
  public void fireRecoverablePduException(RecoverablePduException e) {
    events.add(e);
  }

  @Override
  public void fireChannelUnexpectedlyClosed() {}
}
