package org.skypesms.smpp;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jsmpp.SMPPConstant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sorts what one session's peer sends. jSMPP is left only the answer to the bind, stripped of what
 * it might stumble over, and {@code enquire_link}. Used by the reading thread only.
 */
final class Intake implements PduTaker {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final Duration LAST_WORDS = Duration.ofMillis(500);

  private final Wire wire;
  private final Deliveries deliveries;
  private final Outstanding outstanding;
  private final Queries queries;
  private final PeerWatch watch;
  private final CompletableFuture<Integer> bindStatus = new CompletableFuture<>();
  private final CompletableFuture<Void> unbound = new CompletableFuture<>();
  private boolean bound;

  Intake(
      Wire wire, Deliveries deliveries, Outstanding outstanding, Queries queries, PeerWatch watch) {
    this.wire = wire;
    this.deliveries = deliveries;
    this.outstanding = outstanding;
    this.queries = queries;
    this.watch = watch;
  }

  /** Completes with the {@code command_status} when the peer has answered our bind. */
  CompletableFuture<Integer> bindStatus() {
    return bindStatus;
  }

  /** Completes when the peer has answered our unbind. */
  CompletableFuture<Void> unbound() {
    return unbound;
  }

  @Override
  public Optional<Pdu> take(Pdu pdu) throws IOException {
    if (pdu.commandId() == SMPPConstant.CID_ENQUIRE_LINK) {
      return Optional.of(pdu);
    }
    if (pdu.isResponse() && !bound) {
      return bindAnswer(pdu);
    }
    if (pdu.isResponse()) {
      watch.answered();
      takeAnswer(pdu);
    } else {
      takeRequest(pdu);
    }
    return Optional.empty();
  }

  private Optional<Pdu> bindAnswer(Pdu pdu) {
    return switch (pdu.commandId()) {
      case SMPPConstant.CID_BIND_RECEIVER_RESP,
          SMPPConstant.CID_BIND_TRANSMITTER_RESP,
          SMPPConstant.CID_BIND_TRANSCEIVER_RESP ->
          bindAnswered(pdu);
      case SMPPConstant.CID_GENERIC_NACK -> {
        bindStatus.complete(pdu.status() == 0 ? SMPPConstant.STAT_ESME_RBINDFAIL : pdu.status());
        yield Optional.empty();
      }
      default -> Optional.empty();
    };
  }

  /** jSMPP sees the header only: bodies of such answers are often odd, and not needed. */
  private Optional<Pdu> bindAnswered(Pdu pdu) {
    bound = pdu.status() == SMPPConstant.STAT_ESME_ROK;
    bindStatus.complete(pdu.status());
    return bound
        ? Optional.of(Pdu.of(pdu.commandId(), pdu.status(), pdu.sequence()))
        : Optional.empty();
  }

  private void takeAnswer(Pdu pdu) {
    switch (pdu.commandId()) {
      case SMPPConstant.CID_SUBMIT_SM_RESP ->
          outstanding.answered(pdu.sequence(), Outcomes.of(pdu));
      case SMPPConstant.CID_QUERY_SM_RESP -> queries.answered(pdu);
      case SMPPConstant.CID_GENERIC_NACK -> takeNack(pdu);
      case SMPPConstant.CID_UNBIND_RESP -> unbound.complete(null);
      default -> LOG.debug("an answer to nothing came: {}", pdu.commandId());
    }
  }

  private void takeNack(Pdu pdu) {
    if (!queries.answered(pdu)) {
      outstanding.answered(pdu.sequence(), Outcomes.ofNack(pdu));
    }
  }

  private void takeRequest(Pdu pdu) throws IOException {
    switch (pdu.commandId()) {
      case SMPPConstant.CID_DELIVER_SM, SMPPConstant.CID_DATA_SM -> deliver(pdu);
      case SMPPConstant.CID_UNBIND -> unbind(pdu);
      case SMPPConstant.CID_OUTBIND, SMPPConstant.CID_ALERT_NOTIFICATION ->
          LOG.debug("nothing is done about command {}", pdu.commandId());
      default -> nack(SMPPConstant.STAT_ESME_RINVCMDID, pdu.sequence());
    }
  }

  private void unbind(Pdu pdu) throws IOException {
    answer(pdu, SMPPConstant.STAT_ESME_ROK);
    wire.writer().drain(LAST_WORDS);
    throw new IOException("the peer unbound");
  }

  private void deliver(Pdu pdu) throws IOException {
    if (bound) {
      deliveries.arrived(pdu);
    } else {
      answer(pdu, SMPPConstant.STAT_ESME_RINVBNDSTS);
    }
  }

  private void answer(Pdu pdu, int status) {
    int response = pdu.commandId() | SMPPConstant.MASK_CID_RESP;
    wire.writer().offer(Pdu.of(response, status, pdu.sequence()));
  }

  private void nack(int status, int sequence) {
    wire.writer().offer(Pdu.of(SMPPConstant.CID_GENERIC_NACK, status, sequence));
  }

  @Override
  public void refuse(int commandLength) {
    nack(SMPPConstant.STAT_ESME_RINVCMDLEN, 0);
    wire.writer().drain(LAST_WORDS);
  }

  @Override
  public void unreadable(String reason) {
    wire.end(reason);
  }
}
