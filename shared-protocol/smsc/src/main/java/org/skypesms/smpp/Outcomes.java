package org.skypesms.smpp;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.skypesms.message.SmscMessageId;

/** Reads answers to submissions (SMPP 3.4, sections 4.4.2 and 5.1.3). */
final class Outcomes {

  private static final int LONGEST_ID = 65;

  private static final Map<Integer, String> REASONS =
      Map.ofEntries(
          entry(SMPPConstant.STAT_ESME_RINVMSGLEN, "the SMSC finds the length of the part wrong"),
          entry(SMPPConstant.STAT_ESME_RINVCMDLEN, "the SMSC finds the length of the PDU wrong"),
          entry(SMPPConstant.STAT_ESME_RINVCMDID, "the SMSC does not know the command"),
          entry(SMPPConstant.STAT_ESME_RINVPRTFLG, "the SMSC refuses the priority"),
          entry(SMPPConstant.STAT_ESME_RINVREGDLVFLG, "the SMSC refuses the receipt asked for"),
          entry(SMPPConstant.STAT_ESME_RINVSRCADR, "the SMSC refuses the sender's number"),
          entry(SMPPConstant.STAT_ESME_RINVDSTADR, "the SMSC refuses the recipient's number"),
          entry(SMPPConstant.STAT_ESME_RINVMSGID, "the SMSC refuses the message id"),
          entry(SMPPConstant.STAT_ESME_RCANCELFAIL, "the SMSC could not cancel"),
          entry(SMPPConstant.STAT_ESME_RREPLACEFAIL, "the SMSC could not replace"),
          entry(SMPPConstant.STAT_ESME_RINVSERTYP, "the SMSC refuses the service type"),
          entry(SMPPConstant.STAT_ESME_RINVESMCLASS, "the SMSC refuses the message mode"),
          entry(SMPPConstant.STAT_ESME_RSUBMITFAIL, "the SMSC could not take the text"),
          entry(SMPPConstant.STAT_ESME_RINVSRCTON, "the SMSC refuses the sender's number type"),
          entry(SMPPConstant.STAT_ESME_RINVSRCNPI, "the SMSC refuses the sender's number plan"),
          entry(SMPPConstant.STAT_ESME_RINVDSTTON, "the SMSC refuses the recipient's number type"),
          entry(SMPPConstant.STAT_ESME_RINVDSTNPI, "the SMSC refuses the recipient's number plan"),
          entry(SMPPConstant.STAT_ESME_RINVSYSTYP, "the SMSC refuses the system type"),
          entry(SMPPConstant.STAT_ESME_RINVSCHED, "the SMSC refuses the delivery time"),
          entry(SMPPConstant.STAT_ESME_RINVEXPIRY, "the SMSC refuses the validity period"),
          entry(SMPPConstant.STAT_ESME_RX_P_APPN, "the SMSC refuses the text for good"),
          entry(SMPPConstant.STAT_ESME_RX_R_APPN, "the SMSC refuses the text"));

  private Outcomes() {}

  /** The outcome that a {@code submit_sm_resp} tells. */
  static SubmitOutcome of(Pdu answer) {
    if (answer.status() == SMPPConstant.STAT_ESME_ROK) {
      return new SubmitOutcome.Accepted(id(answer.octets()));
    }
    return refused(answer.status());
  }

  /** The outcome that a {@code generic_nack} tells: certainly not taken. */
  static SubmitOutcome ofNack(Pdu answer) {
    if (answer.status() == SMPPConstant.STAT_ESME_ROK) {
      return new SubmitOutcome.Rejected(0, "the SMSC could not read the PDU");
    }
    return refused(answer.status());
  }

  private static SubmitOutcome refused(int status) {
    return switch (status) {
      case SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL ->
          new SubmitOutcome.Throttled(status);
      case SMPPConstant.STAT_ESME_RSYSERR ->
          new SubmitOutcome.Unavailable("the SMSC has a system error");
      case SMPPConstant.STAT_ESME_RINVBNDSTS ->
          new SubmitOutcome.Unavailable("the SMSC does not take texts on this bind");
      case SMPPConstant.STAT_ESME_RX_T_APPN ->
          new SubmitOutcome.Unavailable("the SMSC cannot take texts just now");
      default -> new SubmitOutcome.Rejected(status, reason(status));
    };
  }

  private static String reason(int status) {
    String known = REASONS.get(status);
    return known != null ? known : "the SMSC refuses the text with status 0x%X".formatted(status);
  }

  private static Optional<SmscMessageId> id(byte[] octets) {
    int end = Pdu.HEADER;
    while (end < octets.length && octets[end] != 0) {
      end++;
    }
    int length = end - Pdu.HEADER;
    if (length == 0 || length > LONGEST_ID) {
      return Optional.empty();
    }
    String id = new String(octets, Pdu.HEADER, length, StandardCharsets.ISO_8859_1);
    return Optional.of(new SmscMessageId(id));
  }
}
