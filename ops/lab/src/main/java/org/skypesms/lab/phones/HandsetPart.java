package org.skypesms.lab.phones;

import java.util.HexFormat;
import java.util.Map;

/**
 * One part of a short message as the SMSC hands it to a handset: nothing is decoded yet. The id is
 * unique for the life of an SMSC, so that a part handed over twice is recognised.
 *
 * @param id the SMSC's name of the part
 * @param source the originator as a phone shows it: {@code +447400000001} or an alphanumeric name
 * @param destination the phone, {@code +} and digits
 * @param dataCoding data_coding of SMPP 3.4, 5.2.19
 * @param esmClass esm_class of SMPP 3.4, 5.2.12
 * @param octets short_message in hexadecimal digits
 * @param tlvs optional parameters: tag as four hexadecimal digits, value in hexadecimal digits
 */
public record HandsetPart(
    String id,
    String source,
    String destination,
    int dataCoding,
    int esmClass,
    String octets,
    Map<String, String> tlvs) {

  private static final String MESSAGE_PAYLOAD = "0424";
  private static final int HEADER_INDICATOR = 0x40;
  private static final String DEST_ADDR_SUBUNIT = "0005";
  private static final String DISPLAY = "01";

  /** Copies the optional parameters; none given is an empty map. */
  public HandsetPart {
    tlvs = tlvs == null ? Map.of() : Map.copyOf(tlvs);
  }

  /** The user data, from message_payload where short_message is empty. */
  public byte[] userData() {
    String digits = octets.isEmpty() ? tlvs.getOrDefault(MESSAGE_PAYLOAD, "") : octets;
    return HexFormat.of().parseHex(digits);
  }

  /**
   * Whether it is of class 0 (3GPP TS 23.038, section 4), or for the display (SMPP 3.4, 5.3.2.1).
   */
  boolean isFlash() {
    boolean named = (dataCoding & 0xD3) == 0x10 || (dataCoding & 0xF3) == 0xF0;
    return named || DISPLAY.equals(tlvs.get(DEST_ADDR_SUBUNIT));
  }

  boolean hasHeader() {
    return (esmClass & HEADER_INDICATOR) != 0;
  }
}
