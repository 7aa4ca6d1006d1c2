package org.skypesms.skypetosms.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the row that somebody may have meant. */
final class Nearest {

  private static final int FARTHEST = 2;
  private static final int LONGEST = 40;

  private Nearest() {}

  static Optional<Row> to(String token, List<Row> rows) {
    if (token.length() > LONGEST) {
      return Optional.empty();
    }
    String typed = Spelling.of(token);
    return rows.stream()
        .flatMap(row -> row.words().stream().map(word -> near(row, typed, word)))
        .filter(near -> near.distance() <= near.most())
        .min(Comparator.comparingInt(Near::distance))
        .map(Near::row);
  }

  private static Near near(Row row, String typed, String word) {
    int most = beginsOrEndsAlike(typed, word) ? FARTHEST : 1;
    return new Near(row, distance(typed, word), Math.min(most, word.length() / 2));
  }

  /** Two letters make another word of a short one: “morgen” is not meant as “forget”. */
  private static boolean beginsOrEndsAlike(String typed, String word) {
    return !typed.isEmpty()
        && (typed.charAt(0) == word.charAt(0)
            || typed.charAt(typed.length() - 1) == word.charAt(word.length() - 1));
  }

  private record Near(Row row, int distance, int most) {}

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
