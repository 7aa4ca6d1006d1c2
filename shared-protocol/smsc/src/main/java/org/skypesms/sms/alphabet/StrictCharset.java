package org.skypesms.sms.alphabet;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.Optional;

/** Reads octets by a charset of the JDK without ever replacing one silently. */
final class StrictCharset {

  private StrictCharset() {}

  /** The text, when every octet belongs to a character. */
  static Optional<String> whole(Charset charset, byte[] octets) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString());
    } catch (CharacterCodingException malformed) {
      return Optional.empty();
    }
  }

  /** The text, with octets that belong to no character shown as octets. */
  static String decode(Charset charset, byte[] octets) {
    CharsetDecoder decoder = charset.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(octets);
    CharBuffer out = CharBuffer.allocate(4 * octets.length + 16);
    StringBuilder text = new StringBuilder(octets.length);
    int shown = 0;
    int bad = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (out.position() > 0 || !result.isError()) {
        ShownOctets.append(text, octets, shown, bad);
        text.append(out.flip());
        out.clear();
        shown = in.position();
      }
      if (!result.isError()) {
        return text.toString();
      }
      bad = Math.min(octets.length, in.position() + Math.max(1, result.length()));
      in.position(bad);
    }
  }
}
