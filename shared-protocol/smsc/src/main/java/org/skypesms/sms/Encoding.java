package org.skypesms.sms;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.GsmAlphabet;
import org.skypesms.sms.alphabet.GsmEncoder;
import org.skypesms.sms.alphabet.NationalEncoder;
import org.skypesms.sms.alphabet.NationalLanguage;
import org.skypesms.sms.alphabet.NationalLanguages;
import org.skypesms.sms.alphabet.SingleOctets;

/**
 * Chooses how a text travels on a link: in the link's own alphabet, else in UCS-2; by the tables of
 * a national language where the link allows it and that makes fewer parts.
 */
final class Encoding {

  private Encoding() {}

  /** The text as it travels; in UCS-2 also when the link does not take that. */
  static EncodedText of(String text, SegmentOptions options) {
    EncodedText plain = plain(text, options.alphabet());
    return options.languages().isEmpty() || !options.alphabet().septets()
        ? plain
        : cheapest(plain, text, options);
  }

  private static EncodedText plain(String text, Alphabet wanted) {
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
    return composed(text, GsmAlphabet.encoder())
        .<EncodedText>map(c -> new UnitText(wanted, GsmAlphabet.encoder().encode(c).get(), true))
        .orElseGet(() -> new Utf16Text(text, OptionalInt.of(costly(text))));
  }

  /** The composed form, where it differs and has but characters with a code. */
  private static Optional<String> composed(String text, GsmEncoder encoder) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return Optional.empty();
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return encoder.firstForeign(composed) < 0 ? Optional.of(composed) : Optional.empty();
  }

  private static int costly(String text) {
    return text.codePointAt(GsmAlphabet.encoder().firstForeign(text));
  }

  private static EncodedText singles(String text, Alphabet wanted, int highest) {
    int above = SingleOctets.firstAbove(text, highest);
    return above < 0
        ? new UnitText(wanted, SingleOctets.encode(text), false)
        : new Utf16Text(text, OptionalInt.of(text.codePointAt(above)));
  }

  private static EncodedText cheapest(EncodedText plain, String text, SegmentOptions options) {
    EncodedText best = plain;
    int fewest = options.takes(plain) ? Cuts.parts(plain, options) : Integer.MAX_VALUE;
    for (NationalLanguage language : options.languages()) {
      for (NationalEncoder encoder : NationalLanguages.encoders(language)) {
        Optional<NationalText> national =
            fewest > 1 ? national(text, plain, encoder, options) : Optional.empty();
        if (national.isPresent() && Cuts.parts(national.get(), options) < fewest) {
          best = national.get();
          fewest = Cuts.parts(best, options);
        }
      }
    }
    return best;
  }

  private static Optional<NationalText> national(
      String text, EncodedText plain, NationalEncoder encoder, SegmentOptions options) {
    if (encoder.encoder().firstForeign(text) < 0) {
      return Optional.of(new NationalText(text, options.alphabet(), encoder, plain.costly(), false));
    }
    return composed(text, encoder.encoder())
        .map(c -> new NationalText(c, options.alphabet(), encoder, plain.costly(), true));
  }
}
