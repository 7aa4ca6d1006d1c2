package org.skypesms.words;

import com.ibm.icu.util.ULocale;

/** In which language people of a country are written to when nothing else is known. Stateless. */
public final class CountryLanguage {

  private CountryLanguage() {}

  /** What most people of a country (ISO 3166) speak, as in ISO 639-1, by the tables of CLDR. */
  public static String of(String country) {
    return ULocale.addLikelySubtags(new ULocale("und", country)).getLanguage();
  }
}
