package org.skypesms.sms.alphabet;

import java.util.OptionalInt;

/**
 * An encoding in which a short message travels, with its room per part.
 *
 * <p>A part has 140 octets over the air (3GPP TS 23.040, section 9.2.3.24), which is 160 septets,
 * 140 octets or 70 UTF-16 units.
 */
public enum Alphabet {
  /** GSM 7-bit default alphabet, one octet per septet, {@code data_coding} 0. */
  GSM(0, 7),
  /** GSM 7-bit default alphabet, eight septets packed in seven octets, {@code data_coding} 0. */
  GSM_PACKED(0, 7),
  /** US-ASCII, {@code data_coding} 1. */
  ASCII(1, 8),
  /** ISO-8859-1, {@code data_coding} 3. */
  LATIN_1(3, 8),
  /** UTF-16, the octet with the higher value first, {@code data_coding} 8. */
  UCS2(8, 16);

  private static final int BITS_PER_PART = 1120;
  private static final int CLASS_FOLLOWS = 0x10;

  private final int dataCoding;
  private final int bits;

  Alphabet(int dataCoding, int bits) {
    this.dataCoding = dataCoding;
    this.bits = bits;
  }

  /** The value of {@code data_coding} that announces it (SMPP 3.4, section 5.2.19). */
  public int dataCoding() {
    return dataCoding;
  }

  /**
   * The value of {@code data_coding} that announces it with a message class, 0 to 3 (3GPP TS
   * 23.038, section 4); empty where it has no form with a class.
   */
  public OptionalInt dataCoding(int messageClass) {
    return this == ASCII || this == LATIN_1
        ? OptionalInt.empty()
        : OptionalInt.of(CLASS_FOLLOWS | dataCoding | messageClass);
  }

  /**
   * How many units (septets, octets or UTF-16 units) one part holds beside a user data header of so
   * many octets: 160, 153 or 152 septets, 70, 67 or 66 UTF-16 units.
   */
  public int capacity(int headerOctets) {
    return (BITS_PER_PART - 8 * headerOctets) / bits;
  }

  /** Whether a unit is a septet of the GSM alphabet. */
  public boolean septets() {
    return bits == 7;
  }

  /** How many octets of {@link org.skypesms.message.Octets} one unit takes before packing. */
  public int octetsPerUnit() {
    return bits == 16 ? 2 : 1;
  }
}
