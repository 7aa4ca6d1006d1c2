package org.skypesms.lab.phones;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a phone reads the octets of a part, by its data_coding (SMPP 3.4, 5.2.19; message classes as
 * 3GPP TS 23.038).
 */
enum Alphabet {
  GSM,
  LATIN_1,
  CYRILLIC,
  HEBREW,
  UCS_2;

  String decode(byte[] octets) {
    return switch (this) {
      case GSM -> GsmAlphabet.decode(octets);
      case LATIN_1 -> new String(octets, StandardCharsets.ISO_8859_1);
      case CYRILLIC -> new String(octets, Charset.forName("ISO-8859-5"));
      case HEBREW -> new String(octets, Charset.forName("ISO-8859-8"));
      case UCS_2 -> new String(octets, StandardCharsets.UTF_16BE);
    };
  }

  static Alphabet of(int dataCoding) {
    return switch (dataCoding) {
      case 0x00, 0x10, 0x11, 0x12, 0x13, 0xF0, 0xF1, 0xF2, 0xF3 -> GSM;
      case 0x06 -> CYRILLIC;
      case 0x07 -> HEBREW;
      case 0x08, 0x18, 0x19, 0x1A, 0x1B -> UCS_2;
      default -> LATIN_1;
    };
  }
}
