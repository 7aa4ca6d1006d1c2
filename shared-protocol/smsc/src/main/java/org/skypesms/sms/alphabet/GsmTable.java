package org.skypesms.sms.alphabet;

import java.util.Arrays;
import java.util.Optional;

/**
 * A GSM 7-bit table with its extension table, both ways (3GPP TS 23.038, sections 6.2.1 and
 * 6.2.1.1).
 *
 * <p>Septets stand one per octet. A table never encodes a character that it would read back as
 * another: {@code c} with cedilla in lower case is not in the default alphabet, where code 0x09 is
 * the capital.
 */
public final class GsmTable {

  /** Marks a code without a character and is no character itself. */
  static final char NONE = '\uFFFF';

  private static final byte ESCAPE = 0x1B;
  private static final int EXTENDED = 0x100;
  private static final short ABSENT = -1;

  private final char[] main;
  private final char[] extension;
  private final short[] codes;

  /** Both tables have 128 characters, {@link #NONE} where a code has none. */
  GsmTable(String main, String extension) {
    this.main = main.toCharArray();
    this.extension = extension.toCharArray();
    this.codes = new short[highest(main + extension) + 1];
    Arrays.fill(codes, ABSENT);
    fill(this.extension, EXTENDED);
    fill(this.main, 0);
  }

  private static int highest(String characters) {
    return characters.chars().filter(c -> c != NONE).max().orElse(0);
  }

  private void fill(char[] table, int flag) {
    for (int code = table.length - 1; code >= 0; code--) {
      if (table[code] != NONE) {
        codes[table[code]] = (short) (code | flag);
      }
    }
  }

  private int code(char c) {
    return c < codes.length ? codes[c] : ABSENT;
  }

  /** The index of the first UTF-16 unit that this table has no code for, or -1. */
  public int firstForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (code(text.charAt(i)) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** The septets of a text, or nothing when the table lacks one of its characters. */
  public Optional<byte[]> encode(String text) {
    int length = septets(text);
    return length < 0 ? Optional.empty() : Optional.of(encode(text, length));
  }

  private byte[] encode(String text, int length) {
    byte[] septets = new byte[length];
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int code = codes[text.charAt(i)];
      if (code >= EXTENDED) {
        septets[at++] = ESCAPE;
      }
      septets[at++] = (byte) (code & 0x7F);
    }
    return septets;
  }

  private int septets(String text) {
    int septets = text.length();
    for (int i = 0; i < text.length(); i++) {
      int code = code(text.charAt(i));
      if (code < 0) {
        return -1;
      }
      septets += code >> 8;
    }
    return septets;
  }

  /**
   * The text of septets that stand one per octet.
   *
   * <p>An escape before a code that the extension table does not have shows the main table's
   * character; an escape before an escape, and an escape at the end, show a space (section 6.2.1.1,
   * note 1). Octets above 0x7F are no septets and are shown as octets.
   */
  public String decode(byte[] septets) {
    char[] text = new char[septets.length];
    int length = 0;
    for (int i = 0; i < septets.length; i++) {
      int code = septets[i];
      if (code < 0) {
        return decodeWithOctets(septets);
      }
      if (code == ESCAPE) {
        code = ++i < septets.length ? septets[i] : ESCAPE;
        if (code < 0) {
          return decodeWithOctets(septets);
        }
        text[length++] = extended(code);
        continue;
      }
      text[length++] = main[code];
    }
    return new String(text, 0, length);
  }

  private char extended(int code) {
    if (code == ESCAPE) {
      return ' ';
    }
    return extension[code] == NONE ? main[code] : extension[code];
  }

  private String decodeWithOctets(byte[] octets) {
    StringBuilder text = new StringBuilder(octets.length + 16);
    int from = 0;
    while (from < octets.length) {
      int to = endOfRun(octets, from);
      if (octets[from] < 0) {
        ShownOctets.append(text, octets, from, to);
      } else {
        text.append(decode(Arrays.copyOfRange(octets, from, to)));
      }
      from = to;
    }
    return text.toString();
  }

  private static int endOfRun(byte[] octets, int from) {
    int to = from + 1;
    while (to < octets.length && octets[to] < 0 == octets[from] < 0) {
      to++;
    }
    return to;
  }
}
