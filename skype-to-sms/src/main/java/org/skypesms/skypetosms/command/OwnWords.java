package org.skypesms.skypetosms.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skypesms.words.CommandWords;

/** The words of one language for the rows that a table has. Immutable. */
final class OwnWords {

  /** No word is longer. */
  static final int LONGEST = 64;

  static final OwnWords NONE = new OwnWords();

  private final Map<String, String> english = new HashMap<>();
  private final Map<String, List<String>> own = new HashMap<>();

  private OwnWords() {}

  OwnWords(CommandWords words, CommandTable table) {
    words.byCommand().forEach((command, typed) -> add(command, typed, table));
  }

  private void add(String command, List<String> typed, CommandTable table) {
    if (!table.rows(Tokens.first(command)).isEmpty()) {
      own.put(command, typed);
      typed.forEach(word -> english.put(Spelling.of(word), command));
    }
  }

  /** The English words for this one, or for these. */
  Optional<String> english(String spelled) {
    return Optional.ofNullable(english.get(spelled));
  }

  List<String> of(String command) {
    return own.getOrDefault(command, List.of());
  }
}
