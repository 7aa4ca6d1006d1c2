package org.skypesms.trials.codec;

import java.util.EnumSet;
import java.util.Set;
import org.skypesms.sms.SegmentOptions;
import org.skypesms.sms.alphabet.Alphabet;
import org.skypesms.sms.alphabet.NationalLanguage;

/** The kinds of text of one part that are measured. */
public enum ShortText {
  /** ASCII letters, which all stand in the GSM alphabet. */
  PLAIN("Running late, be there at half past eight. Start without me!"),
  /** Two septets for some characters, and accents. */
  EXTENDED("D\u00EEner \u00E0 20h? {\u20AC15} [men\u00F9 fixe] caff\u00E8 ~ @casa"),
  /** Cyrillic, so UCS-2. */
  CYRILLIC(
      "\u041E\u043F\u0430\u0437\u0434\u044B\u0432\u0430\u044E, \u0431\u0443\u0434\u0443 \u0432 \u0432\u043E\u0441\u0435\u043C\u044C. \u041D\u0430\u0447\u0438\u043D\u0430\u0439\u0442\u0435!"),
  /** Pictures beside letters, so UCS-2 with surrogates. */
  EMOJI("See you at 8 \uD83D\uDE00\uD83C\uDF55 \uD83D\uDC4D\uD83C\uDFFD bring the kids"),
  /** Plain, in packed septets. */
  PACKED("Running late, be there at half past eight. Start without me!", Alphabet.GSM_PACKED),
  /** Plain, by Latin-1. */
  LATIN_1("Running late, be there at half past eight. \u00C0 bient\u00F4t", Alphabet.LATIN_1),
  /** By the tables of Turkish, tried after the default alphabet and after UCS-2. */
  TURKISH(
      "Ge\u00E7 kald\u0131m, sekiz bu\u00E7ukta orada olaca\u011F\u0131m. Bensiz ba\u015Flay\u0131n, \u015Fimdi yola \u00E7\u0131k\u0131yorum",
      SegmentOptions.STANDARD.with(EnumSet.of(NationalLanguage.TURKISH)));

  private final String text;
  private final SegmentOptions options;

  ShortText(String text) {
    this(text, SegmentOptions.STANDARD);
  }

  ShortText(String text, Alphabet alphabet) {
    this(text, SegmentOptions.STANDARD.with(alphabet).with(Set.of()));
  }

  ShortText(String text, SegmentOptions options) {
    this.text = text;
    this.options = options;
  }

  /** What is typed. */
  String text() {
    return text;
  }

  /** The link it is sent on. */
  SegmentOptions options() {
    return options;
  }
}
