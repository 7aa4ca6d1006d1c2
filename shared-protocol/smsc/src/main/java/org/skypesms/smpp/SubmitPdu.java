package org.skypesms.smpp;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.util.DefaultComposer;
import org.jsmpp.util.PDUComposer;
import org.skypesms.message.Octets;

/** Writes a submission as a {@code submit_sm} (SMPP 3.4, section 4.4.1). */
final class SubmitPdu {

  private static final PDUComposer COMPOSER = new DefaultComposer();
  private static final byte ZERO = 0;

  private SubmitPdu() {}

  /** The PDU; empty when a field is longer than the specification allows. */
  static Optional<Pdu> of(int sequence, Submission part, SubmitFields fields) {
    try {
      return Optional.of(new Pdu(compose(sequence, part, fields)));
    } catch (PDUStringException e) {
      return Optional.empty();
    }
  }

  private static byte[] compose(int sequence, Submission part, SubmitFields fields)
      throws PDUStringException {
    return COMPOSER.submitSm(
        sequence,
        fields.serviceType(),
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
        fields.validityPeriod(),
        (byte) (part.receipt() ? 1 : 0),
        ZERO,
        (byte) part.dataCoding(),
        ZERO,
        part.octets().toArray(),
        parameters(part, fields));
  }

  /** Those of the part and of the link, by tag; the part's own count. */
  private static OptionalParameter[] parameters(Submission part, SubmitFields fields) {
    Map<Integer, Octets> all = new TreeMap<>(fields.parameters());
    all.putAll(part.parameters());
    return all.entrySet().stream()
        .map(
            parameter ->
                new OptionalParameter.OctetString(
                    parameter.getKey().shortValue(), parameter.getValue().toArray()))
        .toArray(OptionalParameter[]::new);
  }
}
