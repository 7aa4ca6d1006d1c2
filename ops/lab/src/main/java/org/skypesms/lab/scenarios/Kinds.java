package org.skypesms.lab.scenarios;

import java.util.function.Predicate;

/**
 * Kinds of lines that stories wait for, by what every version of the gateway promises. Stateless.
 */
final class Kinds {
  private Kinds() {}

  /** Anything at all. */
  static Predicate<String> any() {
    return line -> true;
  }

  /** Names this phone. */
  static Predicate<String> about(String phone) {
    return line -> line.contains(phone);
  }

  /** The English state line of a text to this phone with that word in it. */
  static Predicate<String> state(String phone, String word) {
    return about(phone).and(line -> line.matches("(?s)#[0-9]+ to .*: " + word + "\\b.*"));
  }

  /** An English line that says a text to this phone goes its way. */
  static Predicate<String> underWay(String phone) {
    return state(phone, "(queued|sent|delivered)");
  }
}
