package org.skypesms.skypetosms.command;

import java.util.List;
import org.skypesms.words.Phrase;

/** The table of commands, from which the help is made. */
public enum Word {
  /** Not a word: a number begins a message. */
  SEND("", Phrase.HELP_SEND, false),
  /** Not a word: a line without target is a reply in the window where texts arrive. */
  REPLY("r", Phrase.HELP_REPLY, false),
  /** State of the service and of texts. */
  STATUS("status", Phrase.HELP_STATUS, false),
  /** State of one text. */
  STATUS_N("status 7", Phrase.HELP_STATUS_N, false),
  /** State of the newest text. */
  LAST("last", Phrase.HELP_LAST, false),
  /** Withdraw a text. */
  CANCEL("cancel 7", Phrase.HELP_CANCEL, false),
  /** The list. */
  HELP("help", Phrase.HELP_HELP, false),
  /** State of everything. */
  STATUS_ALL("status all", Phrase.HELP_STATUS_ALL, true);

  private final String example;
  private final Phrase help;
  private final boolean administration;

  Word(String example, Phrase help, boolean administration) {
    this.example = example;
    this.help = help;
    this.administration = administration;
  }

  /** How it is typed. */
  public String example() {
    return example;
  }

  /** What the help says of it. */
  public Phrase help() {
    return help;
  }

  /** Whether it is for administrators only. */
  public boolean administration() {
    return administration;
  }

  /** The words that anybody may be offered. */
  static List<Word> offered() {
    return List.of(STATUS, LAST, CANCEL, HELP);
  }
}
