package org.skypesms.lab.phones;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The GSM 7-bit default alphabet with its extension table, one octet per septet (3GPP TS 23.038,
 * 6.2.1).
 */
final class GsmAlphabet {

  static final int ESCAPE = 0x1B;
  private static final char REPLACEMENT = '\uFFFD';
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ"
          + " !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§"
          + "¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final Map<Integer, Character> EXTENSION =
      Map.of(
          0x0A, '\f', 0x14, '^', 0x28, '{', 0x29, '}', 0x2F, '\\', 0x3C, '[', 0x3D, '~', 0x3E, ']',
          0x40, '|', 0x65, '€');
  private static final Map<Character, Integer> EXTENDED =
      EXTENSION.entrySet().stream()
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

  private GsmAlphabet() {}

  /** The text; what is no septet, and an escape with nothing behind it, shows as U+FFFD. */
  static String decode(byte[] octets) {
    StringBuilder text = new StringBuilder(octets.length);
    for (int i = 0; i < octets.length; i++) {
      boolean escaped = octets[i] == ESCAPE && i + 1 < octets.length;
      text.append(escaped ? extended(octets[++i]) : basic(octets[i]));
    }
    return text.toString();
  }

  /** The septets of one character, or empty when the alphabet has no such character. */
  static Optional<byte[]> encode(char character) {
    Integer extended = EXTENDED.get(character);
    if (extended != null) {
      return Optional.of(new byte[] {ESCAPE, extended.byteValue()});
    }
    int septet = BASIC.indexOf(character);
    return septet < 0 || septet == ESCAPE
        ? Optional.empty()
        : Optional.of(new byte[] {(byte) septet});
  }

  /** The septets of a text, or empty when a character of it is not in the alphabet. */
  static Optional<byte[]> encode(String text) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      Optional<byte[]> septets = encode(text.charAt(i));
      if (septets.isEmpty()) {
        return Optional.empty();
      }
      octets.writeBytes(septets.get());
    }
    return Optional.of(octets.toByteArray());
  }

  private static char basic(byte octet) {
    return octet < 0 || octet == ESCAPE ? REPLACEMENT : BASIC.charAt(octet);
  }

  private static char extended(byte octet) {
    Character character = EXTENSION.get((int) octet);
    return character == null ? basic(octet) : character;
  }
}
