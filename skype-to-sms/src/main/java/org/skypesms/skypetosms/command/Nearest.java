package org.skypesms.skypetosms.command;

import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody may have meant. */
final class Nearest {

  private static final int FARTHEST = 2;

  private Nearest() {}

  static Optional<Word> to(String typed) {
    if (typed.length() > 40) {
      return Optional.empty();
    }
    return Word.offered().stream()
        .filter(
            word -> distance(typed, first(word)) <= Math.min(FARTHEST, first(word).length() / 2))
        .min(Comparator.comparingInt(word -> distance(typed, first(word))));
  }

  private static String first(Word word) {
    return word.example().split(" ", 2)[0];
  }

  /** The Levenshtein distance. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      row[column] = column;
    }
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= other.length(); column++) {
        int replaced = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
      }
    }
    return row[other.length()];
  }
}
