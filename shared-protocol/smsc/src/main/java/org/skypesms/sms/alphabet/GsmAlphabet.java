package org.skypesms.sms.alphabet;

import java.util.Arrays;

/**
 * The GSM 7-bit default alphabet and its extension table, which every phone knows (3GPP TS 23.038,
 * sections 6.2.1 and 6.2.1.1).
 *
 * <p>The code 0x09 is the capital C with cedilla. The small one is not in the alphabet, though
 * tables derived from GSM0338.TXT say so: a phone would show the capital.
 */
public final class GsmAlphabet {

  /** Marks a code without a character and is no character itself. */
  static final char NONE = '\uFFFF';

  /** The code of the escape to the extension table. */
  static final byte ESCAPE = 0x1B;

  /** The default alphabet, code 0x00 first. */
  static final String MAIN =
      "@\u00A3$\u00A5\u00E8\u00E9\u00F9\u00EC\u00F2\u00C7\n\u00D8\u00F8\r\u00C5\u00E5"
          + "\u0394_\u03A6\u0393\u039B\u03A9\u03A0\u03A8\u03A3\u0398\u039E"
          + NONE
          + "\u00C6\u00E6\u00DF\u00C9"
          + " !\"#\u00A4%&'()*+,-./"
          + "0123456789:;<=>?"
          + "\u00A1ABCDEFGHIJKLMNO"
          + "PQRSTUVWXYZ\u00C4\u00D6\u00D1\u00DC\u00A7"
          + "\u00BFabcdefghijklmno"
          + "pqrstuvwxyz\u00E4\u00F6\u00F1\u00FC\u00E0";

  /** The extension table, each code in hexadecimal with its character. */
  private static final String[] EXTENDED = {
    "0A\f", "14^", "28{", "29}", "2F\\", "3C[", "3D~", "3E]", "40|", "65\u20AC"
  };

  /** The extension table, code 0x00 first. */
  static final String EXTENSION = extension();

  private static final GsmEncoder ENCODER = new GsmEncoder(MAIN, EXTENSION);
  private static final GsmDecoder DECODER = new GsmDecoder(MAIN, EXTENSION);

  private GsmAlphabet() {}

  /** Characters to septets. */
  public static GsmEncoder encoder() {
    return ENCODER;
  }

  /** Septets to characters. */
  public static GsmDecoder decoder() {
    return DECODER;
  }

  private static String extension() {
    char[] table = new char[128];
    Arrays.fill(table, NONE);
    for (String entry : EXTENDED) {
      table[Integer.parseInt(entry, 0, 2, 16)] = entry.charAt(2);
    }
    return new String(table);
  }
}
