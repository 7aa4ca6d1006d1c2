package org.skypesms.sms.alphabet;

import java.util.List;

/**
 * What the value of {@code data_coding} says about the octets (SMPP 3.4, section 5.2.19, and SMPP
 * 5.0, section 4.7.7, for 0x00 to 0x0F; 3GPP TS 23.038, sections 4 and 5, for what an SMSC passes
 * on unchanged above that).
 */
public enum DataCoding {
  /** The default alphabet, whichever that is on the link. */
  DEFAULT,
  /** US-ASCII. */
  ASCII,
  /** ISO-8859-1. */
  LATIN_1,
  /** UTF-16. */
  UCS2,
  /** Octets that are not said to be characters; an SMSC may mean characters nevertheless. */
  OCTETS,
  /** Compressed characters (3GPP TS 23.042), which no phone of today sends. */
  COMPRESSED,
  /** JIS X 0208. */
  JIS,
  /** ISO-8859-5. */
  CYRILLIC,
  /** ISO-8859-8. */
  HEBREW,
  /** ISO-2022-JP, the "music codes" of SMPP. */
  ISO_2022_JP,
  /** JIS X 0212. */
  EXTENDED_KANJI,
  /** KS C 5601. */
  KOREAN;

  /** The names of the charsets to try, the best first; none where no charset is needed. */
  List<String> charsets() {
    return switch (this) {
      case JIS -> List.of("x-JIS0208", "Shift_JIS");
      case CYRILLIC -> List.of("ISO-8859-5");
      case HEBREW -> List.of("ISO-8859-8");
      case ISO_2022_JP -> List.of("ISO-2022-JP");
      case EXTENDED_KANJI -> List.of("JIS_X0212-1990");
      case KOREAN -> List.of("EUC-KR", "x-windows-949");
      case DEFAULT, ASCII, LATIN_1, UCS2, OCTETS, COMPRESSED -> List.of();
    };
  }

  /** The meaning of a value from 0 to 255. */
  public static DataCoding of(int value) {
    return value < 0x10 ? ofSmpp(value) : ofGsm(value);
  }

  private static DataCoding ofSmpp(int value) {
    return switch (value) {
      case 0x01 -> ASCII;
      case 0x02, 0x04, 0x09 -> OCTETS;
      case 0x03 -> LATIN_1;
      case 0x05 -> JIS;
      case 0x06 -> CYRILLIC;
      case 0x07 -> HEBREW;
      case 0x08 -> UCS2;
      case 0x0A -> ISO_2022_JP;
      case 0x0D -> EXTENDED_KANJI;
      case 0x0E -> KOREAN;
      default -> DEFAULT;
    };
  }

  /** 3GPP TS 23.038, section 4: a reserved coding is to be taken as the default alphabet. */
  private static DataCoding ofGsm(int value) {
    return switch (value >> 4) {
      case 0x1, 0x4, 0x5 -> general(value);
      case 0x2, 0x3, 0x6, 0x7 -> COMPRESSED;
      case 0xE -> UCS2;
      case 0xF -> (value & 0x04) == 0 ? DEFAULT : OCTETS;
      default -> DEFAULT;
    };
  }

  private static DataCoding general(int value) {
    return switch (value >> 2 & 3) {
      case 1 -> OCTETS;
      case 2 -> UCS2;
      default -> DEFAULT;
    };
  }
}
