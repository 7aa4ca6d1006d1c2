package org.skypesms.sms.alphabet;

/**
 * Decodes septets, one per octet, by a main table and its extension table (3GPP TS 23.038, sections
 * 6.2.1 and 6.2.1.1).
 *
 * <p>An escape before a code that the extension lacks shows the main table's character. An escape
 * before an escape is reserved and, like one at the end, shows a space. Octets above 0x7F are no
 * septets: they and codes that have no character are shown as octets.
 */
public final class GsmDecoder {

  private static final byte ESCAPE = GsmAlphabet.ESCAPE;
  private static final char NONE = GsmAlphabet.NONE;

  private final String main;
  private final String extension;

  /** Both tables have 128 characters, {@link GsmAlphabet#NONE} where a code has none. */
  GsmDecoder(String main, String extension) {
    this.main = main;
    this.extension = extension;
  }

  /** The text of septets. */
  public String decode(byte[] septets) {
    char[] text = new char[septets.length];
    int length = 0;
    int at = 0;
    while (at < septets.length) {
      char character = characterAt(septets, at);
      if (character == NONE) {
        return decodeWithOctets(septets);
      }
      text[length++] = character;
      at += width(septets, at);
    }
    return new String(text, 0, length);
  }

  private String decodeWithOctets(byte[] octets) {
    StringBuilder text = new StringBuilder(octets.length + 16);
    int shown = 0;
    int at = 0;
    while (at < octets.length) {
      char character = characterAt(octets, at);
      int next = at + width(octets, at);
      if (character != NONE) {
        ShownOctets.append(text, octets, shown, at);
        text.append(character);
        shown = next;
      }
      at = next;
    }
    ShownOctets.append(text, octets, shown, octets.length);
    return text.toString();
  }

  private char characterAt(byte[] octets, int at) {
    byte code = octets[at];
    if (code == ESCAPE) {
      return width(octets, at) == 2 ? extended(octets[at + 1]) : ' ';
    }
    return code < 0 ? NONE : main.charAt(code);
  }

  private char extended(byte code) {
    if (code == ESCAPE) {
      return ' ';
    }
    char behind = extension.charAt(code);
    return behind == NONE ? main.charAt(code) : behind;
  }

  /** Two for an escape with a septet behind it, else one. */
  private static int width(byte[] octets, int at) {
    return octets[at] == ESCAPE && at + 1 < octets.length && octets[at + 1] >= 0 ? 2 : 1;
  }
}
