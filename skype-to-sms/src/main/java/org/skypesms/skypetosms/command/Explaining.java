package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;

/** Requests for an explanation, and lines that need one. */
public sealed interface Explaining extends Request {

  /** The list of words. */
  record Help() implements Explaining {}

  /** One word explained: the word in English. */
  record HelpAbout(String word) implements Explaining {}

  /** Neither a message nor a command; perhaps this row was meant. */
  record NotUnderstood(Optional<Row> nearest) implements Explaining {}

  /** A forced command that fits none of the rows of its word. */
  record Misfit(List<Row> rows) implements Explaining {

    /** Keeps a copy. */
    public Misfit {
      rows = List.copyOf(rows);
    }
  }
}
