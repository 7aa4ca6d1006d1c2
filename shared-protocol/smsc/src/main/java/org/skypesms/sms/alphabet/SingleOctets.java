package org.skypesms.sms.alphabet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * The two alphabets in which a character is an octet: ASCII and Latin-1 (ISO-8859-1, whose 256
 * octets are all characters, the C1 controls among them).
 */
public final class SingleOctets {

  private SingleOctets() {}

  /** The index of the first UTF-16 unit above the highest that an octet may be, or -1. */
  public static int firstAbove(String text, int highest) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > highest) {
        return i;
      }
    }
    return -1;
  }

  /** The octets of a text that has no character above U+00FF. */
  public static byte[] encode(String text) {
    return text.getBytes(ISO_8859_1);
  }

  /** The text of Latin-1 octets. */
  public static String latin1(byte[] octets) {
    return new String(octets, ISO_8859_1);
  }

  /** The text of ASCII octets; those above 0x7F are shown as octets. */
  public static String ascii(byte[] octets) {
    return StrictCharset.decode(US_ASCII, octets);
  }

  /** Whether every octet is a printable ASCII character, a tab or a line end. */
  public static boolean printable(byte[] octets) {
    for (byte octet : octets) {
      boolean layout = octet == '\t' || octet == '\n' || octet == '\r';
      if (!layout && (octet < 0x20 || octet == 0x7F)) {
        return false;
      }
    }
    return octets.length > 0;
  }
}
