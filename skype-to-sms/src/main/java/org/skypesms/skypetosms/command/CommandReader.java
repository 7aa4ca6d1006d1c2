package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;
import org.skypesms.skypetosms.command.Explaining.NotUnderstood;

/** Reads a line that may be a command: the whole of it must fit. */
final class CommandReader {

  private final Setting setting;

  CommandReader(Setting setting) {
    this.setting = setting;
  }

  /**
   * The command in a line.
   *
   * @param line without the slash, from its first to its last visible sign
   * @param forced whether there was a slash, so that the words of the person's language count
   *     before others, too
   */
  Optional<Request> read(String line, boolean forced) {
    if (line.isEmpty() || Tokens.hasBreak(line)) {
      return Optional.empty();
    }
    String english = inEnglish(line, forced);
    String word = Tokens.first(english);
    return word.length() > OwnWords.LONGEST
        ? Optional.empty()
        : read(setting.table().rows(Spelling.of(word)), english.substring(word.length()));
  }

  private String inEnglish(String line, boolean forced) {
    Optional<String> whole = own(line);
    if (whole.isPresent() || !forced) {
      return whole.orElse(line);
    }
    String word = Tokens.first(line);
    return own(word).map(english -> english + line.substring(word.length())).orElse(line);
  }

  private Optional<String> own(String words) {
    return words.length() > OwnWords.LONGEST
        ? Optional.empty()
        : setting.table().own(setting.typist().language()).english(Spelling.of(words));
  }

  private Optional<Request> read(List<Row> rows, String rest) {
    Optional<Request> allowed = Optional.empty();
    boolean others = false;
    for (Row row : rows) {
      Optional<Request> fit = allowed.isPresent() ? Optional.empty() : row.fit(rest, setting);
      if (row.group().isFor(setting.typist().administrator())) {
        allowed = allowed.or(() -> fit);
      } else {
        others |= fit.isPresent();
      }
    }
    return allowed.isPresent() || !others
        ? allowed
        : Optional.of(new NotUnderstood(Optional.empty()));
  }

  /** The rows of the word that a forced command begins with. */
  List<Row> meant(String line) {
    String word = Tokens.first(inEnglish(line, true));
    return word.length() > OwnWords.LONGEST
        ? List.of()
        : setting.table().rows(Spelling.of(Tokens.first(word)), setting.typist().administrator());
  }
}
