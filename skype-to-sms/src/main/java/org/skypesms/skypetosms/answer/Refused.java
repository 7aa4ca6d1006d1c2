package org.skypesms.skypetosms.answer;

import java.util.List;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/**
 * Why something is not done; nothing was kept or sent.
 *
 * @param phrase what is said
 * @param arguments what it names
 */
record Refused(Phrase phrase, List<Object> arguments) implements Judged {

  /** Keeps a copy. */
  Refused {
    arguments = List.copyOf(arguments);
  }

  static Refused because(Phrase phrase, Object... arguments) {
    return new Refused(phrase, List.of(arguments));
  }

  String sentence(Words words) {
    return words.say(phrase, arguments.toArray());
  }
}
