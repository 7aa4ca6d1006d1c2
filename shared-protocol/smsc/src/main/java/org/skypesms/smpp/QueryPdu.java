package org.skypesms.smpp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.skypesms.message.SmscAddress;
import org.skypesms.message.SmscMessageId;
import org.skypesms.sms.receipt.ReceiptStatus;

/** Writes {@code query_sm} and reads its answer (SMPP 3.4, section 4.8). */
final class QueryPdu {

  private QueryPdu() {}

  /** Asks what has become of the message with that id from that source address. */
  static Pdu of(int sequence, SmscMessageId id, SmscAddress source) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    text(body, id.value());
    body.write(source.ton());
    body.write(source.npi());
    text(body, source.value());
    return Pdu.of(SMPPConstant.CID_QUERY_SM, 0, sequence, body.toByteArray());
  }

  private static void text(ByteArrayOutputStream body, String value) {
    body.writeBytes(value.getBytes(StandardCharsets.ISO_8859_1));
    body.write(0);
  }

  /** What the answer, or a {@code generic_nack} in its place, tells. */
  static QueryOutcome outcome(Pdu answer) {
    if (answer.status() == SMPPConstant.STAT_ESME_RINVCMDID) {
      return new QueryOutcome.Unsupported();
    }
    boolean nack = answer.commandId() == SMPPConstant.CID_GENERIC_NACK;
    if (nack || answer.status() != SMPPConstant.STAT_ESME_ROK) {
      return new QueryOutcome.Refused(answer.status());
    }
    return known(answer).orElseGet(() -> new QueryOutcome.Refused(0));
  }

  private static Optional<QueryOutcome> known(Pdu answer) {
    try {
      PduCursor fields = new PduCursor(answer);
      fields.text(); // message_id
      fields.text(); // final_date
      Optional<ReceiptStatus> status = ReceiptStatus.ofCode(fields.octet());
      int error = fields.octet();
      return status.map(state -> new QueryOutcome.Known(state, error));
    } catch (UndecodablePdu e) {
      return Optional.empty();
    }
  }
}
