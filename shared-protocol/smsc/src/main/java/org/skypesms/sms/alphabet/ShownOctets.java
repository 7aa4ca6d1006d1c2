package org.skypesms.sms.alphabet;

import java.util.HexFormat;

/**
 * Octets that are no characters, written into a text so that a person sees that they were there:
 * {@code [octets 0102ff]}.
 */
public final class ShownOctets {

  private ShownOctets() {}

  /** Appends the octets from one index up to, not including, another. */
  public static void append(StringBuilder text, byte[] octets, int from, int to) {
    if (from < to) {
      text.append("[octets ");
      HexFormat.of().formatHex(text, octets, from, to);
      text.append(']');
    }
  }

  /** All the octets shown, or nothing when there are none. */
  public static String of(byte[] octets) {
    StringBuilder text = new StringBuilder(10 + 2 * octets.length);
    append(text, octets, 0, octets.length);
    return text.toString();
  }
}
