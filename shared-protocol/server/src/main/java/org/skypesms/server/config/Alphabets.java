package org.skypesms.server.config;

import java.util.Map;
import org.skypesms.sms.alphabet.Alphabet;

/** Alphabets by their names in the configuration. */
final class Alphabets {

  static final String NAMES = "gsm, gsm-packed, ascii, latin-1 or ucs2";

  private static final Map<String, Alphabet> BY_NAME =
      Map.of(
          "gsm", Alphabet.GSM,
          "gsm-packed", Alphabet.GSM_PACKED,
          "ascii", Alphabet.ASCII,
          "latin-1", Alphabet.LATIN_1,
          "ucs2", Alphabet.UCS2);

  private Alphabets() {}

  static Alphabet named(String written) {
    return Forms.named(BY_NAME, written);
  }
}
