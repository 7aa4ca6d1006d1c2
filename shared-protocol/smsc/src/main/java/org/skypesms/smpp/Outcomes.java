package org.skypesms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.skypesms.message.SmscMessageId;
import org.skypesms.sms.receipt.SubmitStatus;

/** Reads answers to submissions (SMPP 3.4, sections 4.4.2 and 5.1.3). */
final class Outcomes {

  private static final int LONGEST_ID = 65;

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
    SubmitStatus meaning = SubmitStatus.of(status);
    return switch (meaning.fate()) {
      case THROTTLED -> new SubmitOutcome.Throttled(status);
      case UNAVAILABLE -> new SubmitOutcome.Unavailable(meaning.words());
      case REJECTED, TAKEN -> new SubmitOutcome.Rejected(status, meaning.words());
    };
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
