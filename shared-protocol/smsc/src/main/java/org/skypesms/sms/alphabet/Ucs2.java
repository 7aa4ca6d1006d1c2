package org.skypesms.sms.alphabet;

/**
 * UCS-2 as every phone of today reads it: UTF-16, the octet with the higher value first (3GPP TS
 * 23.038, section 6.2.3). Every Unicode scalar value passes both ways unchanged, U+0000 and U+FEFF
 * among them.
 */
public final class Ucs2 {

  private Ucs2() {}

  /** The octets of the UTF-16 units from one index up to, not including, another. */
  public static byte[] encode(String text, int from, int to) {
    byte[] octets = new byte[2 * (to - from)];
    int at = 0;
    for (int i = from; i < to; i++) {
      char unit = text.charAt(i);
      octets[at++] = (byte) (unit >> 8);
      octets[at++] = (byte) unit;
    }
    return octets;
  }

  /** The text of octets; halves of characters and a last odd octet are shown as octets. */
  public static String decode(byte[] octets) {
    char[] units = new char[octets.length / 2];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) (((octets[2 * i] & 0xFF) << 8) | (octets[2 * i + 1] & 0xFF));
    }
    boolean whole = octets.length % 2 == 0 && loneSurrogate(units, 0) == units.length;
    return whole ? new String(units) : decodeWithOctets(octets, units);
  }

  /** The index of the first UTF-16 unit of a text that is half of a character, or -1. */
  public static int firstLoneSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  private static int loneSurrogate(char[] units, int from) {
    int i = from;
    while (i < units.length) {
      if (!Character.isSurrogate(units[i])) {
        i++;
      } else if (i + 1 < units.length && Character.isSurrogatePair(units[i], units[i + 1])) {
        i += 2;
      } else {
        return i;
      }
    }
    return units.length;
  }

  private static String decodeWithOctets(byte[] octets, char[] units) {
    StringBuilder text = new StringBuilder(units.length + 16);
    int from = 0;
    while (from < units.length) {
      int lone = loneSurrogate(units, from);
      text.append(units, from, lone - from);
      ShownOctets.append(text, octets, 2 * lone, Math.min(2 * lone + 2, 2 * units.length));
      from = lone + 1;
    }
    ShownOctets.append(text, octets, 2 * units.length, octets.length);
    return text.toString();
  }
}
