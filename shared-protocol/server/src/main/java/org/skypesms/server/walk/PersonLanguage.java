package org.skypesms.server.walk;

import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;
import org.skypesms.state.PersonKey;

/** In which language a person is written to where no line of theirs is at hand. Stateless. */
public final class PersonLanguage {

  private static final String UNTIL_KNOWN = "en";

  private PersonLanguage() {}

  /** Keeps the language that the person speaks now: the one chosen, else that of the profile. */
  public static void learn(Ledger ledger, Skypename person, String language) {
    ledger.counters().value(key(person), language);
  }

  /** The person wants this language, whatever the profile says. */
  public static void choose(Ledger ledger, Skypename person, String language) {
    ledger.counters().value(chosen(person), language);
    learn(ledger, person, language);
  }

  /** What the person chose. */
  public static Optional<String> chosen(Ledger ledger, Skypename person) {
    return ledger.counters().value(chosen(person));
  }

  /** What was learnt last, in either half; English before. */
  public static String of(Ledger ledger, Skypename person) {
    return ledger.counters().value(key(person)).orElse(UNTIL_KNOWN);
  }

  private static String chosen(Skypename person) {
    return PersonKey.OWN_LANGUAGE.of(person);
  }

  private static String key(Skypename person) {
    return PersonKey.LANGUAGE.of(person);
  }
}
