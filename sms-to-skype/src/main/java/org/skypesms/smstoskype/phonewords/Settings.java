package org.skypesms.smstoskype.phonewords;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.PhoneLanguage;
import org.skypesms.server.walk.PhoneName;
import org.skypesms.state.Ledger;
import org.skypesms.words.Languages;
import org.skypesms.words.Phrase;

/** Does what phones want for themselves: a name, a language. Immutable. */
final class Settings {

  private final Languages languages;
  private final TellingPeople telling;
  private final Confirming confirming;

  Settings(Languages languages, TellingPeople telling, Confirming confirming) {
    this.languages = languages;
    this.telling = telling;
    this.confirming = confirming;
  }

  /** Calls the phone so and tells the partner; false, and nothing changes, when it may not. */
  boolean name(Ledger ledger, PhoneText text, Optional<Skypename> partner, String name) {
    String sentence = confirming.words(ledger, text).say(Phrase.PHONE_NAMED, name);
    if (!confirming.confirm(ledger, text, Phrase.PHONE_NAMED, sentence)) {
      return false;
    }
    PhoneName.choose(ledger, text.conversation().phone(), name);
    telling.tell(ledger, text, partner.stream().toList(), Phrase.PHONE_CALLED);
    return true;
  }

  /** Speaks that language with the phone; false, and nothing changes, when it is not spoken. */
  boolean language(Ledger ledger, PhoneText text, String written) {
    PhoneNumber phone = text.conversation().phone();
    Optional<String> language = spoken(written);
    if (language.isEmpty()) {
      return false;
    }
    String sentence = languages.of(language.get()).say(Phrase.PHONE_LANGUAGE);
    if (!confirming.confirm(ledger, text, Phrase.PHONE_LANGUAGE, sentence)) {
      return false;
    }
    PhoneLanguage.choose(ledger, phone, language.get());
    return true;
  }

  private Optional<String> spoken(String written) {
    return languages.spoken().stream()
        .filter(code -> names(code).anyMatch(written::equals))
        .findFirst();
  }

  /** The code, and the name in English and in the language itself. */
  private static Stream<String> names(String code) {
    Locale language = Locale.forLanguageTag(code);
    return Stream.of(
            code,
            language.getDisplayLanguage(Locale.ENGLISH),
            language.getDisplayLanguage(language))
        .map(name -> name.toLowerCase(Locale.ROOT));
  }
}
