package org.skypesms.smpp;

import java.util.Optional;
import org.jsmpp.PDUStringException;
import org.jsmpp.util.DefaultComposer;
import org.jsmpp.util.PDUComposer;

/** Writes a submission as a {@code submit_sm} (SMPP 3.4, section 4.4.1). */
final class SubmitPdu {

  private static final PDUComposer COMPOSER = new DefaultComposer();
  private static final byte ZERO = 0;

  private SubmitPdu() {}

  /** The PDU; empty when a field is longer than the specification allows. */
  static Optional<Pdu> of(int sequence, Submission part) {
    try {
      return Optional.of(new Pdu(compose(sequence, part)));
    } catch (PDUStringException e) {
      return Optional.empty();
    }
  }

  private static byte[] compose(int sequence, Submission part) throws PDUStringException {
    return COMPOSER.submitSm(
        sequence,
        "",
        (byte) part.source().ton(),
        (byte) part.source().npi(),
        part.source().value(),
        (byte) part.destination().ton(),
        (byte) part.destination().npi(),
        part.destination().value(),
        (byte) part.esmClass(),
        ZERO,
        ZERO,
        "",
        "",
        (byte) (part.receipt() ? 1 : 0),
        ZERO,
        (byte) part.dataCoding(),
        ZERO,
        part.octets().toArray());
  }
}
