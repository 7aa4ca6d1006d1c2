package org.skypesms.skypetosms.answer;

import java.util.HashMap;
import java.util.Map;

/** What every phone can show in place of typographic signs, which editors like to put in. */
final class PlainSigns {

  /** Each plain form with the signs that it can stand for. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "'", "\u2018\u2019\u201A\u201B\u2032\u00B4\u0060",
          "\"", "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB",
          "-", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2022",
          "...", "\u2026",
          " ", "\u00A0\u2002\u2003\u2009\u200A\u202F");

  private static final Map<String, String> PLAIN = plain();

  private PlainSigns() {}

  /** The plain form of a sign; empty when it has none. */
  static String of(String sign) {
    return PLAIN.getOrDefault(sign, "");
  }

  private static Map<String, String> plain() {
    Map<String, String> plain = new HashMap<>();
    SIGNS.forEach(
        (form, signs) -> signs.codePoints().forEach(s -> plain.put(Character.toString(s), form)));
    return Map.copyOf(plain);
  }
}
