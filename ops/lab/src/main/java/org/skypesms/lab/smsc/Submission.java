package org.skypesms.lab.smsc;

import java.util.HexFormat;
import java.util.Map;
import org.skypesms.lab.phones.HandsetPart;

/**
 * A {@code submit_sm} that the SMSC has accepted, nothing decoded.
 *
 * @param id the SMSC's number of it; never given twice with one journal
 * @param source the originator
 * @param destination whom it is for
 * @param esmClass esm_class
 * @param dataCoding data_coding
 * @param registeredDelivery registered_delivery
 * @param octets short_message in hexadecimal digits
 * @param tlvs optional parameters: tag as four hexadecimal digits, value in hexadecimal digits
 * @param acceptedMillis when it was accepted, milliseconds since 1970
 */
public record Submission(
    long id,
    Party source,
    Party destination,
    int esmClass,
    int dataCoding,
    int registeredDelivery,
    String octets,
    Map<String, String> tlvs,
    long acceptedMillis) {

  private static final int RECEIPT_MASK = 0x03;
  private static final int ALWAYS = 0x01;
  private static final int ON_FAILURE = 0x02;

  /** Copies the optional parameters; none given is an empty map. */
  public Submission {
    tlvs = tlvs == null ? Map.of() : Map.copyOf(tlvs);
  }

  /** The octets of short_message. */
  public byte[] shortMessage() {
    return HexFormat.of().parseHex(octets);
  }

  boolean wantsReceipt(MessageState state) {
    int wish = registeredDelivery & RECEIPT_MASK;
    return wish == ALWAYS || (wish == ON_FAILURE && state != MessageState.DELIVERED);
  }

  HandsetPart toHandsetPart() {
    String phone = destination.phone().orElseThrow();
    return new HandsetPart(
        Long.toString(id), source.shown(), phone, dataCoding, esmClass, octets, tlvs);
  }
}
