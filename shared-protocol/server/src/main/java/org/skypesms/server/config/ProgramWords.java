package org.skypesms.server.config;

import java.util.ArrayList;
import java.util.List;

/**
 * A program and its arguments as one line: words between blanks; a word in double quotes may hold
 * blanks. No shell reads it.
 */
final class ProgramWords {

  private final List<String> words = new ArrayList<>();
  private StringBuilder word;
  private boolean quoted;

  private ProgramWords() {}

  /** The words; none for an empty line. */
  static List<String> of(String line) {
    ProgramWords reading = new ProgramWords();
    line.chars().forEach(character -> reading.take((char) character));
    if (reading.quoted) {
      throw new IllegalArgumentException("a quote is not closed");
    }
    reading.end();
    return List.copyOf(reading.words);
  }

  private void take(char character) {
    if (character == '"') {
      quoted = !quoted;
      begun();
    } else if (Character.isWhitespace(character) && !quoted) {
      end();
    } else {
      begun().append(character);
    }
  }

  private StringBuilder begun() {
    word = word == null ? new StringBuilder() : word;
    return word;
  }

  private void end() {
    if (word != null) {
      words.add(word.toString());
      word = null;
    }
  }
}
