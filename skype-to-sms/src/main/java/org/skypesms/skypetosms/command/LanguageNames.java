package org.skypesms.skypetosms.command;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages by their codes and by their names, in English and in themselves. */
final class LanguageNames {

  private static final Map<String, String> CODES = codes();

  private LanguageNames() {}

  /** The language as in ISO 639-1. */
  static Optional<String> code(String typed) {
    return typed.length() > 64
        ? Optional.empty()
        : Optional.ofNullable(CODES.get(Spelling.of(typed)));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      Locale language = Locale.forLanguageTag(code);
      codes.putIfAbsent(Spelling.of(language.getDisplayLanguage(Locale.ENGLISH)), code);
      codes.putIfAbsent(Spelling.of(language.getDisplayLanguage(language)), code);
    }
    for (String code : Locale.getISOLanguages()) {
      codes.put(code, code);
    }
    return Map.copyOf(codes);
  }
}
