package org.skypesms.sms;

import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.Ucs2;

/**
 * A text in UTF-16 units.
 *
 * @param text as typed
 * @param costly the code point for which the link's own alphabet did not do
 */
record Utf16Text(String text, OptionalInt costly) implements EncodedText {

  @Override
  public Alphabet alphabet() {
    return Alphabet.UCS2;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public int cut(int from, int limit) {
    return Graphemes.lastBoundary(text, from, limit);
  }

  @Override
  public Octets slice(int from, int to) {
    return Octets.of(Ucs2.encode(text, from, to));
  }
}
