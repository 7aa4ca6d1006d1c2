package org.skypesms.lab.phones;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of a long message this is: by user data header (3GPP TS 23.040, 9.2.3.24.1 and
 * 9.2.3.24.8) or by the SAR parameters (SMPP 3.4, 5.3.2.22 to 24).
 */
record Concatenation(Kind kind, int reference, int count, int number) {

  enum Kind {
    HEADER_8_BIT,
    HEADER_16_BIT,
    SAR
  }

  static Optional<Concatenation> inHeader(byte[] header) {
    for (int at = 1; at + 1 < header.length; at += 2 + (header[at + 1] & 0xFF)) {
      int end = Math.min(header.length, at + 2 + (header[at + 1] & 0xFF));
      Optional<Concatenation> found =
          inElement(header[at], Arrays.copyOfRange(header, at + 2, end));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  static Optional<Concatenation> inParameters(Map<String, String> tlvs) {
    int reference = parameter(tlvs, "020c", 4);
    int count = parameter(tlvs, "020e", 2);
    int number = parameter(tlvs, "020f", 2);
    return reference < 0 ? Optional.empty() : sane(Kind.SAR, reference, count, number);
  }

  private static int parameter(Map<String, String> tlvs, String tag, int digits) {
    String value = tlvs.getOrDefault(tag, "");
    return value.length() == digits ? HexFormat.fromHexDigits(value) : -1;
  }

  private static Optional<Concatenation> inElement(int identifier, byte[] value) {
    if (identifier == 0x00 && value.length == 3) {
      return sane(Kind.HEADER_8_BIT, value[0] & 0xFF, value[1] & 0xFF, value[2] & 0xFF);
    }
    if (identifier == 0x08 && value.length == 4) {
      int reference = ByteBuffer.wrap(value).getShort() & 0xFFFF;
      return sane(Kind.HEADER_16_BIT, reference, value[2] & 0xFF, value[3] & 0xFF);
    }
    return Optional.empty();
  }

  private static Optional<Concatenation> sane(Kind kind, int reference, int count, int number) {
    boolean partOfMany = count > 1 && number >= 1 && number <= count;
    return partOfMany
        ? Optional.of(new Concatenation(kind, reference, count, number))
        : Optional.empty();
  }
}
