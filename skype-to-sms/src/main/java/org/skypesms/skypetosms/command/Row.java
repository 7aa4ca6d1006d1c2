package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.skypesms.words.Phrase;

/**
 * One row of the table of commands: what may be typed, what it asks for and how it is explained.
 * Immutable.
 */
public final class Row {

  private final List<String> words;
  private final HelpGroup group;
  private final Phrase help;
  private final String example;
  private final Optional<Form> form;
  private final Piece<? extends Request> grammar;

  private Row(
      List<String> words,
      HelpGroup group,
      Phrase help,
      String example,
      Optional<Form> form,
      Piece<? extends Request> grammar) {
    this.words = words;
    this.group = group;
    this.help = help;
    this.example = example;
    this.form = form;
    this.grammar = grammar;
  }

  /** A command: the first word of its example, and then this grammar to the end of the line. */
  static Row command(
      String example, HelpGroup group, Phrase help, Piece<? extends Request> grammar) {
    return new Row(List.of(Tokens.first(example)), group, help, example, Optional.empty(), grammar);
  }

  /** A form of message. */
  static Row message(String example, Form form, Phrase help) {
    return new Row(
        form.words(),
        HelpGroup.SENDING,
        help,
        example,
        Optional.of(form),
        (rest, setting) -> List.of());
  }

  /** The same under one word more. */
  Row or(String word) {
    List<String> more = Stream.concat(words.stream(), Stream.of(word)).toList();
    return new Row(more, group, help, example, form, grammar);
  }

  /** What it asks for when all that follows the word fits. */
  Optional<Request> fit(String rest, Setting setting) {
    return grammar.read(rest, setting).stream()
        .filter(Match::isLast)
        .map(match -> (Request) match.value())
        .findFirst();
  }

  List<String> words() {
    return words;
  }

  Optional<Form> form() {
    return form;
  }

  /** Where the help shows it, which also says who may use it. */
  public HelpGroup group() {
    return group;
  }

  /** What the help says of it. */
  public Phrase help() {
    return help;
  }

  /** How it is typed. */
  public String example() {
    return example;
  }
}
