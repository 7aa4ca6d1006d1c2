package org.skypesms.lab.smsc;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;

/**
 * A {@code deliver_sm} as a test wants it, well-formed or not in what it says.
 *
 * @param source the originator
 * @param destination the ESME's number
 * @param esmClass esm_class: 0x04 for a receipt, 0x40 for a user data header
 * @param dataCoding data_coding
 * @param octets short_message in hexadecimal digits, 255 octets at most
 * @param tlvs optional parameters: tag and value
 */
public record RawDelivery(
    Party source,
    Party destination,
    int esmClass,
    int dataCoding,
    String octets,
    Map<Integer, byte[]> tlvs) {

  /** A short text in ASCII from one number to another. */
  public static RawDelivery text(String from, String to, String text) {
    return new RawDelivery(Party.of(from), Party.of(to), 0, 0, ascii(text), Map.of());
  }

  /** A receipt with these words for a text that went to the phone. */
  public static RawDelivery receipt(String phone, String gateway, String words) {
    return new RawDelivery(Party.of(phone), Party.of(gateway), 0x04, 0, ascii(words), Map.of());
  }

  private static String ascii(String words) {
    return HexFormat.of().formatHex(words.getBytes(StandardCharsets.US_ASCII));
  }
}
