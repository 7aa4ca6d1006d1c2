package org.skypesms.skypetosms.command;

import java.util.List;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.words.Phrase;

/** What a line asks for. */
public sealed interface Request {

  /** A text to a number. */
  record SendTo(PhoneNumber to, String text) implements Request {}

  /** A text to whoever wrote last. */
  record Reply(String text) implements Request {}

  /** The number may end in more than one place. */
  record WhichNumber(List<PhoneNumber> readings) implements Request {}

  /** The line begins like a number and has none that texts can go to. */
  record BadNumber(Phrase reason) implements Request {}

  /** The list of words, or one of them explained. */
  record Help(Optional<Word> about) implements Request {}

  /** Whether texts can go out, and the person's counts. */
  record ServiceStatus() implements Request {}

  /** The paper's facts, for administrators. */
  record StatusAll() implements Request {}

  /** What became of one text. */
  record TextStatus(int reference) implements Request {}

  /** What became of the newest text. */
  record Last() implements Request {}

  /** Withdraw a text that still waits. */
  record Cancel(int reference) implements Request {}

  /** Neither a message nor a command; perhaps this word was meant. */
  record NotUnderstood(Optional<Word> nearest) implements Request {}
}
