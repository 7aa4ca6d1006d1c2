package org.skypesms.trials.faults.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies that begin with the id of their text, of several alphabets and lengths. Stateless. */
public final class Body {

  private static final Pattern ID = Pattern.compile("\\b([oi][0-9]{6})x");

  private Body() {}

  /** The body of the text of this id. */
  static String of(String id, int kind) {
    String begin = id + "x ";
    return switch (kind) {
      case 0 -> begin + "the train is late again";
      case 1 -> begin + "costs 5€ [or 6] ~ {maybe}, naïve café, two  blanks";
      case 2 -> begin + "é long text, number after number, goes on. ".repeat(8) + "The end";
      case 3 -> begin + "👍🏽 see you 🚆 at 8 👨‍👩‍👧";
      case 4 -> begin + "سنصل غداً في المساء";
      default -> begin + "日本語の長い文です。".repeat(15) + "終";
    };
  }

  /** How many kinds there are. */
  static int kinds() {
    return 6;
  }

  /** The id of the text that a line shows, if it shows one. */
  public static Optional<String> id(String line) {
    Matcher found = ID.matcher(line);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }
}
