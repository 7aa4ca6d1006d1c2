package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.SmppBindType;
import com.cloudhopper.smpp.SmppConstants;
import com.cloudhopper.smpp.impl.DefaultSmppSessionHandler;
import com.cloudhopper.smpp.pdu.DeliverSm;
import com.cloudhopper.smpp.pdu.EnquireLink;
import com.cloudhopper.smpp.pdu.GenericNack;
import com.cloudhopper.smpp.pdu.PduRequest;
import com.cloudhopper.smpp.pdu.PduResponse;
import com.cloudhopper.smpp.pdu.QuerySm;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.pdu.Unbind;
import com.cloudhopper.smpp.type.RecoverablePduException;
import com.cloudhopper.smpp.type.UnrecoverablePduException;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One bound ESME: answers its requests, and passes on its answers. Called on the channel's thread.
 */
final class EsmeSession extends DefaultSmppSessionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(EsmeSession.class);

  private final Map<Integer, CompletableFuture<Integer>> rawDeliveries = new ConcurrentHashMap<>();
  private final Wire wire;
  private final Receiver receiver;
  private final Dispatcher dispatcher;
  private final SubmitDesk submits;
  private final QueryDesk queries;
  private final Conduct conduct;

  EsmeSession(
      Wire wire,
      Receiver receiver,
      Dispatcher dispatcher,
      SubmitDesk submits,
      QueryDesk queries,
      Conduct conduct) {
    super(LOG);
    this.wire = wire;
    this.receiver = receiver;
    this.dispatcher = dispatcher;
    this.submits = submits;
    this.queries = queries;
    this.conduct = conduct;
  }

  Wire wire() {
    return wire;
  }

  boolean receives() {
    return wire.bindType() != SmppBindType.TRANSMITTER;
  }

  /** From now on deliveries may go to this session. */
  void opened() {
    if (receives()) {
      dispatcher.attach(receiver);
    }
  }

  /** The session is lost: what was not answered will be delivered again elsewhere. */
  void closed() {
    dispatcher.detach(receiver);
    IOException lost = new IOException("the session closed before the answer came");
    rawDeliveries.values().forEach(answer -> answer.completeExceptionally(lost));
  }

  /** One attempt; the command_status of the answer. */
  CompletableFuture<Integer> deliver(RawDelivery raw) {
    DeliverSm pdu = DeliverPdus.raw(raw);
    pdu.setSequenceNumber(wire.nextSequence());
    CompletableFuture<Integer> answer = new CompletableFuture<>();
    rawDeliveries.put(pdu.getSequenceNumber(), answer);
    wire.write(pdu);
    return answer;
  }

  @Override
  @SuppressWarnings("rawtypes")
  public PduResponse firePduRequestReceived(PduRequest request) {
    if (!conduct.now().deaf()) {
      answer(request);
    }
    return null;
  }

  private void answer(PduRequest<?> request) {
    if (request instanceof SubmitSm submit) {
      submits.take(submit, wire);
    } else if (request instanceof EnquireLink enquiry) {
      wire.write(enquiry.createResponse());
    } else if (request instanceof QuerySm query) {
      wire.write(queries.answer(query));
    } else if (request instanceof Unbind unbind) {
      wire.writeAndClose(unbind.createResponse());
    } else {
      refuse(SmppConstants.STATUS_INVCMDID, request.getSequenceNumber());
    }
  }

  @Override
  public void fireUnexpectedPduResponseReceived(PduResponse response) {
    CompletableFuture<Integer> raw = rawDeliveries.remove(response.getSequenceNumber());
    if (raw != null) {
      raw.complete(response.getCommandStatus());
      return;
    }
    dispatcher.answered(receiver, response.getSequenceNumber(), response.getCommandStatus());
  }

  @Override
  public void fireRecoverablePduException(RecoverablePduException e) {
    LOG.warn("a PDU was refused: {}", e.getMessage());
    int sequence = e.getPartialPdu() == null ? 1 : e.getPartialPdu().getSequenceNumber();
    refuse(SmppConstants.STATUS_INVCMDID, sequence);
  }

  @Override
  public void fireUnrecoverablePduException(UnrecoverablePduException e) {
    LOG.warn("closing a session after a malformed PDU: {}", e.getMessage());
    wire.close();
  }

  @Override
  public void fireUnknownThrowable(Throwable failure) {
    LOG.warn("closing a session: {}", String.valueOf(failure));
    wire.close();
  }

  @Override
  public void fireChannelUnexpectedlyClosed() {
    LOG.info("{} went without unbind", wire.systemId());
  }

  private void refuse(int status, int sequence) {
    GenericNack refusal = new GenericNack();
    refusal.setCommandStatus(status);
    refusal.setSequenceNumber(sequence);
    wire.write(refusal);
  }
}
