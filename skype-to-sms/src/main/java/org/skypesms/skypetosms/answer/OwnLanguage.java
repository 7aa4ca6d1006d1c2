package org.skypesms.skypetosms.answer;

import java.util.List;
import java.util.Locale;
import org.skypesms.server.walk.PersonLanguage;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/** Lets people choose the language in which both windows speak to them. Immutable. */
public final class OwnLanguage {

  private final Languages languages;

  /** Of these. */
  public OwnLanguage(Languages languages) {
    this.languages = languages;
  }

  /** Speaks that language (ISO 639-1) from now on, in both windows; one that is not spoken not. */
  void choose(Conversing with, String code) {
    if (!languages.spoken().contains(code)) {
      with.say(Phrase.LANGUAGE_NOT_SPOKEN, name(code, with.line().profile().language()), all(with));
      return;
    }
    PersonLanguage.choose(with.ledger(), with.line().from(), code);
    with.say(
        languages.of(code, with.line().profile()).say(Phrase.LANGUAGE_CHOSEN, name(code, code)));
  }

  /** Shows what may be chosen. */
  void show(Conversing with) {
    with.say(Phrase.LANGUAGES, all(with));
  }

  private String all(Conversing with) {
    List<String> names =
        languages.spoken().stream().map(code -> name(code, code) + " (" + code + ")").toList();
    return with.words().list(names);
  }

  private static String name(String code, String in) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.forLanguageTag(in));
  }
}
