package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.SubmitSmResp;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where submits are judged, kept and answered, as the behaviour in force wants it. Thread-safe. */
final class SubmitDesk {

  private static final Logger LOG = LoggerFactory.getLogger(SubmitDesk.class);
  private static final int HEAD_START_MILLIS = 300;

  private final MessageCentre centre;
  private final Conduct conduct;
  private final Consumer<Submission> onSubmit;

  SubmitDesk(MessageCentre centre, Conduct conduct, Consumer<Submission> onSubmit) {
    this.centre = centre;
    this.conduct = conduct;
    this.onSubmit = onSubmit;
  }

  void take(SubmitSm pdu, Wire wire) {
    Behaviour behaviour = conduct.now();
    if (behaviour.answering().mode() == Behaviour.AnswerMode.DROP) {
      return;
    }
    OptionalInt refusal = refusal(pdu, wire);
    if (refusal.isPresent()) {
      wire.after(behaviour.answering().delayMillis(), () -> refuse(pdu, wire, refusal.getAsInt()));
      return;
    }
    accept(pdu, wire, behaviour);
  }

  private OptionalInt refusal(SubmitSm pdu, Wire wire) {
    return wire.bindType() == SmppBindType.RECEIVER
        ? OptionalInt.of(SmppConstants.STATUS_INVBNDSTS)
        : conduct.refusal(Party.of(pdu.getDestAddress()));
  }

  private void accept(SubmitSm pdu, Wire wire, Behaviour behaviour) {
    try {
      Submission submission = centre.accept(pdu);
      onSubmit.accept(submission);
      answerAndForward(submission, pdu, wire, behaviour);
    } catch (IOException e) {
      LOG.error("a submit cannot be kept: {}", e.toString());
      refuse(pdu, wire, SmppConstants.STATUS_SYSERR);
    }
  }

  private void answerAndForward(
      Submission submission, SubmitSm pdu, Wire wire, Behaviour behaviour) {
    int delay = behaviour.answering().delayMillis();
    if (behaviour.receipts().mode() == Behaviour.ReceiptMode.BEFORE_RESPONSE) {
      centre.forward(submission);
      wire.after(delay + HEAD_START_MILLIS, () -> answer(submission, pdu, wire, behaviour));
      return;
    }
    wire.after(
        delay,
        () -> {
          answer(submission, pdu, wire, behaviour);
          centre.forward(submission);
        });
  }

  private static void answer(Submission submission, SubmitSm pdu, Wire wire, Behaviour behaviour) {
    if (behaviour.answering().mode() == Behaviour.AnswerMode.NEVER) {
      return;
    }
    SubmitSmResp response = pdu.createResponse();
    response.setMessageId(behaviour.ids().response().write(submission.id()));
    wire.write(response);
  }

  private static void refuse(SubmitSm pdu, Wire wire, int status) {
    SubmitSmResp response = pdu.createResponse();
    response.setCommandStatus(status);
    wire.write(response);
  }
}
