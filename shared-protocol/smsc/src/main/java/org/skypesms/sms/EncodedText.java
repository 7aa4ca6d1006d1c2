package org.skypesms.sms;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.GsmAlphabet;
import org.skypesms.sms.alphabet.SingleOctets;
import org.skypesms.sms.alphabet.Ucs2;

/** A whole text in the units of its alphabet, and where it may be cut. */
sealed interface EncodedText {

  /** The alphabet of the units. */
  Alphabet alphabet();

  /** How many units there are. */
  int length();

  /** The best place to cut after one unit and at or before another, which is within the text. */
  int cut(int from, int limit);

  /** The octets of the units from one index up to, not including, another. */
  Octets slice(int from, int to);

  /** Encodes a text without lone surrogates in the wanted alphabet, or else in UCS-2. */
  static EncodedText of(String text, Alphabet wanted) {
    return switch (wanted) {
      case GSM, GSM_PACKED -> gsm(text, wanted);
      case ASCII -> singles(text, wanted, 0x7F);
      case LATIN_1 -> singles(text, wanted, 0xFF);
      case UCS2 -> new Utf16(text, OptionalInt.empty());
    };
  }

  private static EncodedText gsm(String text, Alphabet wanted) {
    Optional<byte[]> asTyped = GsmAlphabet.encoder().encode(text);
    if (asTyped.isPresent()) {
      return new Units(wanted, asTyped.get(), false);
    }
    return composed(text)
        .<EncodedText>map(septets -> new Units(wanted, septets, true))
        .orElseGet(() -> new Utf16(text, OptionalInt.of(costly(text))));
  }

  private static Optional<byte[]> composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? Optional.empty()
        : GsmAlphabet.encoder().encode(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  private static int costly(String text) {
    int foreign = GsmAlphabet.encoder().firstForeign(text);
    return text.codePointAt(foreign);
  }

  private static EncodedText singles(String text, Alphabet wanted, int highest) {
    int above = SingleOctets.firstAbove(text, highest);
    return above < 0
        ? new Units(wanted, SingleOctets.encode(text), false)
        : new Utf16(text, OptionalInt.of(text.codePointAt(above)));
  }

  /** Septets or octets, one per unit. */
  record Units(Alphabet alphabet, byte[] octets, boolean respelled) implements EncodedText {

    private static final byte ESCAPE = 0x1B;

    @Override
    public int length() {
      return octets.length;
    }

    @Override
    public int cut(int from, int limit) {
      int end = limit;
      if (endsWithEscape(end) || splitsLineEnd(end)) {
        end--;
      }
      return end;
    }

    private boolean endsWithEscape(int end) {
      return octets[end - 1] == ESCAPE && alphabet.capacity(0) == 160;
    }

    private boolean splitsLineEnd(int end) {
      return octets[end - 1] == '\r' && octets[end] == '\n';
    }

    @Override
    public Octets slice(int from, int to) {
      return Octets.of(
          from == 0 && to == octets.length ? octets : Arrays.copyOfRange(octets, from, to));
    }
  }

  /** UTF-16 units. */
  record Utf16(String text, OptionalInt costly) implements EncodedText {

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
}
