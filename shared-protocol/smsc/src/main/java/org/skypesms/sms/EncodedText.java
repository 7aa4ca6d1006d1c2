package org.skypesms.sms;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import org.skypesms.message.Octets;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.GsmAlphabet;
import org.skypesms.sms.alphabet.SingleOctets;

/** A whole text in the units of its alphabet, and where it may be cut. */
sealed interface EncodedText permits UnitText, Utf16Text {

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
      case UCS2 -> new Utf16Text(text, OptionalInt.empty());
    };
  }

  private static EncodedText gsm(String text, Alphabet wanted) {
    Optional<byte[]> asTyped = GsmAlphabet.encoder().encode(text);
    if (asTyped.isPresent()) {
      return new UnitText(wanted, asTyped.get(), false);
    }
    return composed(text)
        .<EncodedText>map(septets -> new UnitText(wanted, septets, true))
        .orElseGet(() -> new Utf16Text(text, OptionalInt.of(costly(text))));
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
        ? new UnitText(wanted, SingleOctets.encode(text), false)
        : new Utf16Text(text, OptionalInt.of(text.codePointAt(above)));
  }
}
