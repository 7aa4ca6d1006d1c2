package org.skypesms.lab.smsc;

import com.cloudhopper.smpp.pdu.Pdu;
import com.cloudhopper.smpp.pdu.SubmitSm;
import com.cloudhopper.smpp.tlv.Tlv;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a {@code submit_sm} says. */
final class Submits {

  private Submits() {}

  static Submission read(SubmitSm pdu, long id, long acceptedMillis) {
    byte[] octets = pdu.getShortMessage() == null ? new byte[0] : pdu.getShortMessage();
    return new Submission(
        id,
        Party.of(pdu.getSourceAddress()),
        Party.of(pdu.getDestAddress()),
        pdu.getEsmClass() & 0xFF,
        pdu.getDataCoding() & 0xFF,
        pdu.getRegisteredDelivery() & 0xFF,
        HexFormat.of().formatHex(octets),
        tlvs(pdu),
        acceptedMillis);
  }

  private static Map<String, String> tlvs(Pdu pdu) {
    return Stream.ofNullable(pdu.getOptionalParameters())
        .flatMap(List::stream)
        .collect(Collectors.toMap(Submits::tag, Submits::value, (first, again) -> again));
  }

  private static String tag(Tlv tlv) {
    return String.format(Locale.ROOT, "%04x", tlv.getTag());
  }

  private static String value(Tlv tlv) {
    return HexFormat.of().formatHex(tlv.getValue());
  }
}
