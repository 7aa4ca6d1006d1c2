package org.skypesms.sms.alphabet;

import java.util.Arrays;

/** The GSM 7-bit tables there are (3GPP TS 23.038, section 6.2.1 and Annex A). */
public final class GsmTables {

  /**
   * The default alphabet, code 0x00 first (3GPP TS 23.038, section 6.2.1). Code 0x1B is the escape;
   * a receiver that does not know what follows shows a space.
   */
  static final String DEFAULT =
      "@\u00A3$\u00A5\u00E8\u00E9\u00F9\u00EC\u00F2\u00C7\n\u00D8\u00F8\r\u00C5\u00E5"
          + "\u0394_\u03A6\u0393\u039B\u03A9\u03A0\u03A8\u03A3\u0398\u039E"
          + GsmTable.NONE
          + "\u00C6\u00E6\u00DF\u00C9"
          + " !\"#\u00A4%&'()*+,-./"
          + "0123456789:;<=>?"
          + "\u00A1ABCDEFGHIJKLMNO"
          + "PQRSTUVWXYZ\u00C4\u00D6\u00D1\u00DC\u00A7"
          + "\u00BFabcdefghijklmno"
          + "pqrstuvwxyz\u00E4\u00F6\u00F1\u00FC\u00E0";

  /** The default alphabet's extension table (3GPP TS 23.038, section 6.2.1.1). */
  static final String DEFAULT_EXTENSION =
      extension("0A\f 14^ 28{ 29} 2F\\ 3C[ 3D~ 3E] 40| 65\u20AC");

  private static final GsmTable STANDARD = new GsmTable(DEFAULT, DEFAULT_EXTENSION);

  private GsmTables() {}

  /** The default alphabet with its extension table, which every phone knows. */
  public static GsmTable standard() {
    return STANDARD;
  }

  /**
   * The table for the languages that a user data header names (3GPP TS 23.040, sections 9.2.3.24.15
   * and 9.2.3.24.16); an unknown or reserved language has the default.
   *
   * @param locking the national language identifier of the main table, 0 for the default
   * @param single the national language identifier of the extension table, 0 for the default
   */
  public static GsmTable of(int locking, int single) {
    return STANDARD;
  }

  /** A table of 128 characters from entries of a code in hexadecimal and its character. */
  static String extension(String entries) {
    char[] table = new char[128];
    Arrays.fill(table, GsmTable.NONE);
    for (String entry : entries.split(" ", -1)) {
      table[Integer.parseInt(entry, 0, 2, 16)] = entry.charAt(2);
    }
    return new String(table);
  }
}
