package org.skypesms.sms.alphabet;

import java.util.Arrays;
import java.util.Optional;

/**
 * Encodes characters as septets, one per octet, by a main table and its extension table (3GPP TS
 * 23.038, sections 6.2.1 and 6.2.1.1). A character of the extension takes two septets.
 */
public final class GsmEncoder {

  private static final int EXTENDED = 0x100;
  private static final short ABSENT = -1;

  private final short[] codes;

  /** Both tables have 128 characters, {@link GsmAlphabet#NONE} where a code has none. */
  GsmEncoder(String main, String extension) {
    codes = new short[highest(main + extension) + 1];
    Arrays.fill(codes, ABSENT);
    fill(extension, EXTENDED);
    fill(main, 0);
  }

  private static int highest(String characters) {
    return characters.chars().filter(c -> c != GsmAlphabet.NONE).max().orElse(0);
  }

  private void fill(String table, int flag) {
    for (int code = table.length() - 1; code >= 0; code--) {
      if (table.charAt(code) != GsmAlphabet.NONE) {
        codes[table.charAt(code)] = (short) (code | flag);
      }
    }
  }

  private int code(char c) {
    return c < codes.length ? codes[c] : ABSENT;
  }

  /** The index of the first UTF-16 unit that has no code, or -1. */
  public int firstForeign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (code(text.charAt(i)) < 0) {
        return i;
      }
    }
    return -1;
  }

  /** The septets of a text, or nothing when one of its characters has no code. */
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
        septets[at++] = GsmAlphabet.ESCAPE;
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
   * Where the septets of each UTF-16 unit begin, and last where the text ends.
   *
   * @param text all of whose characters have a code
   */
  public int[] starts(String text) {
    int[] starts = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      starts[i + 1] = starts[i] + 1 + (code(text.charAt(i)) >> 8);
    }
    return starts;
  }
}
