package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;
import org.skypesms.words.Phrase;

/** Requests to send a text, and what looks like one. */
public sealed interface Sending extends Request {

  /**
   * A text.
   *
   * @param to one or several, each once
   * @param manner how it is to go
   * @param text verbatim; empty when nothing followed the recipients
   */
  record Send(List<Recipient> to, Manner manner, String text) implements Sending {

    /** Keeps a copy. */
    public Send {
      to = List.copyOf(to);
    }

    /** To one, at once. */
    public static Send to(Recipient recipient, String text) {
      return new Send(List.of(recipient), Manner.PLAIN, text);
    }

    /** Without the text. */
    @Override
    public String toString() {
      return "send to " + to + " " + manner;
    }
  }

  /**
   * How a text is to go.
   *
   * @param flash as class 0, which is shown at once and not kept
   * @param when later; empty: at once
   */
  record Manner(boolean flash, Optional<When> when) {

    /** As an ordinary text, at once. */
    public static final Manner PLAIN = new Manner(false, Optional.empty());
  }

  /** The number may end in more than one place: two or more readings, the shortest first. */
  record WhichNumber(List<Send> readings) implements Sending {

    /** Keeps a copy. */
    public WhichNumber {
      readings = List.copyOf(readings);
    }
  }

  /** The line begins like a number and has none that texts can go to. */
  record BadNumber(Phrase reason) implements Sending {}

  /** A recipient by name who is not saved. */
  record UnknownName(String name) implements Sending {}

  /** A group that there is not. */
  record UnknownGroup(String name) implements Sending {}

  /** Names whose end cannot be told: a list without its colon. */
  record UnfinishedList() implements Sending {}

  /** More recipients than one text may have. */
  record LongList(int most) implements Sending {}
}
