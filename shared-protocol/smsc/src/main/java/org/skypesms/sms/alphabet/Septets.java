package org.skypesms.sms.alphabet;

/**
 * Packs septets eight in seven octets and unpacks them (3GPP TS 23.038, section 6.1.2.1). Behind a
 * user data header the first septet begins on a septet boundary, which leaves 0 to 6 fill bits
 * (3GPP TS 23.040, section 9.2.3.24).
 */
public final class Septets {

  private Septets() {}

  /** The fill bits between a user data header of so many octets and the first septet. */
  public static int fillBits(int headerOctets) {
    return (7 - headerOctets * 8 % 7) % 7;
  }

  /** Packs septets that stand one per octet, after so many zero bits. */
  public static byte[] pack(byte[] septets, int fillBits) {
    byte[] octets = new byte[(fillBits + 7 * septets.length + 7) / 8];
    int bit = fillBits;
    for (byte septet : septets) {
      int shifted = (septet & 0x7F) << bit % 8;
      octets[bit / 8] |= (byte) shifted;
      if (shifted > 0xFF) {
        octets[bit / 8 + 1] |= (byte) (shifted >> 8);
      }
      bit += 7;
    }
    return octets;
  }

  /**
   * Unpacks septets, one per octet of the result.
   *
   * <p>SMPP gives the length in octets, so where exactly seven bits are left over they may be a
   * septet or padding: zero bits there are taken as padding, else every eighth text would end in
   * {@code @}.
   */
  public static byte[] unpack(byte[] octets, int fillBits) {
    int bits = Math.max(0, 8 * octets.length - fillBits);
    int count = bits / 7;
    if (count > 0 && bits % 7 == 0 && (octets[octets.length - 1] & 0xFE) == 0) {
      count--;
    }
    byte[] septets = new byte[count];
    for (int i = 0; i < count; i++) {
      septets[i] = (byte) septetAt(octets, fillBits + 7 * i);
    }
    return septets;
  }

  private static int septetAt(byte[] octets, int bit) {
    int value = octets[bit / 8] & 0xFF;
    if (bit / 8 + 1 < octets.length) {
      value |= (octets[bit / 8 + 1] & 0xFF) << 8;
    }
    return value >> bit % 8 & 0x7F;
  }
}
