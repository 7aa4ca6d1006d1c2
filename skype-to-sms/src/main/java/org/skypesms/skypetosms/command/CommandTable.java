package org.skypesms.skypetosms.command;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.skypesms.words.CommandWords;

/**
 * All that people may type. Reading, help, the offer of the nearest word and the words that cannot
 * become names come from its rows. Immutable.
 */
public final class CommandTable {

  private final List<Row> rows;
  private final Map<String, OwnWords> ownWords = new HashMap<>();
  private final Set<Form> forms = EnumSet.noneOf(Form.class);

  /**
   * Of these rows.
   *
   * @param own the words of other languages than English, by language
   */
  CommandTable(List<Row> rows, Map<String, CommandWords> own) {
    this.rows = List.copyOf(rows);
    rows.forEach(row -> row.form().ifPresent(forms::add));
    own.forEach((language, words) -> ownWords.put(language, new OwnWords(words, this)));
  }

  boolean has(Form form) {
    return forms.contains(form);
  }

  /** The rows of an English word, as it is spelled in the table. */
  List<Row> rows(String word) {
    return rows.stream().filter(row -> row.words().contains(word)).toList();
  }

  /** The rows for somebody, in their order. */
  public List<Row> rows(boolean administrator) {
    return rows.stream().filter(row -> row.group().isFor(administrator)).toList();
  }

  /** The rows of an English word for somebody. */
  public List<Row> rows(String word, boolean administrator) {
    return rows(word).stream().filter(row -> row.group().isFor(administrator)).toList();
  }

  OwnWords own(String language) {
    return ownWords.getOrDefault(language, OwnWords.NONE);
  }

  /** What may be typed for this English word in another language. */
  public List<String> own(String language, String word) {
    return own(language).of(word);
  }

  /** The English word for a token that is a word of this person's, in either language. */
  Optional<String> english(String token, Typist typist) {
    if (token.length() > OwnWords.LONGEST) {
      return Optional.empty();
    }
    String word = Spelling.of(token);
    return Stream.concat(own(typist.language()).english(word).stream(), Stream.of(word))
        .filter(english -> !rows(english, typist.administrator()).isEmpty())
        .findFirst();
  }

  /**
   * Whether a name would be taken for a command: the words of everybody and of administrators, in
   * English and in the person's language, and {@code r7}.
   */
  public boolean reserves(String name, String language) {
    String word = Spelling.of(name);
    boolean thread = word.startsWith("r") && Digits.number(word.substring(1)).isPresent();
    return thread || !rows(word).isEmpty() || own(language).english(word).isPresent();
  }
}
