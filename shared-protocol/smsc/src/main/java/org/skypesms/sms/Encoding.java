package org.skypesms.sms;

import java.text.Normalizer;
import java.util.Optional;
import java.util.OptionalInt;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.GsmAlphabet;
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
    int foreign = text.codePointAt(GsmAlphabet.encoder().firstForeign(text));
    return composed(text, foreign)
        .<EncodedText>map(septets -> new UnitText(wanted, septets, true))
        .orElseGet(() -> new Utf16Text(text, OptionalInt.of(foreign)));
  }

  /** The septets of the composed form, where that differs and has but characters of GSM. */
  private static Optional<byte[]> composed(String text, int foreign) {
    return staysForeign(foreign)
        ? Optional.empty()
        : GsmAlphabet.encoder().encode(new Spelling(text).composed());
  }

  /**
   * Whether composing cannot take the character away: it is no mark, is the composed form of
   * itself, and no composed character of GSM has another base than a letter of ASCII.
   */
  private static boolean staysForeign(int character) {
    return Character.getType(character) != Character.NON_SPACING_MARK
        && Normalizer.isNormalized(Character.toString(character), Normalizer.Form.NFC);
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
    Spelling spelling = new Spelling(text);
    for (NationalLanguage language : options.languages()) {
      for (NationalEncoder encoder : NationalLanguages.encoders(language)) {
        NationalText national =
            fewest > 1 ? national(spelling, encoder, plain.costly(), options.alphabet()) : null;
        int parts = national == null ? Integer.MAX_VALUE : Cuts.parts(national, options);
        if (parts < fewest) {
          best = national;
          fewest = parts;
        }
      }
    }
    return best;
  }

  /** The text by the tables of a language, or null when they lack one of its characters. */
  private static NationalText national(
      Spelling text, NationalEncoder encoder, OptionalInt costly, Alphabet alphabet) {
    if (encoder.encoder().firstForeign(text.typed()) < 0) {
      return new NationalText(text.typed(), alphabet, encoder, costly, false);
    }
    return encoder.encoder().firstForeign(text.composed()) < 0
        ? new NationalText(text.composed(), alphabet, encoder, costly, true)
        : null;
  }
}
