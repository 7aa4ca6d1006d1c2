package org.skypesms.server.walk;

import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;

/** In which language a person is written to where no line of theirs is at hand. Stateless. */
public final class PersonLanguage {

  private static final String UNTIL_KNOWN = "en";

  private PersonLanguage() {}

  /** Keeps the language that the person's profile says now. */
  public static void learn(Ledger ledger, Skypename person, String language) {
    ledger.counters().value(key(person), language);
  }

  /** What was learnt last, in either half; English before. */
  public static String of(Ledger ledger, Skypename person) {
    return ledger.counters().value(key(person)).orElse(UNTIL_KNOWN);
  }

  private static String key(Skypename person) {
    return "language:" + person.value();
  }
}
