package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.TextState;
import org.skypesms.skypetosms.sending.MailingLines;
import org.skypesms.state.Mailing;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/** Answers questions about the person's texts to several phones. Immutable. */
public final class MailingQuestions {

  private final MailingLines lines;
  private final Clock clock;

  /** In these words. */
  public MailingQuestions(MailingLines lines, Clock clock) {
    this.lines = lines;
    this.clock = clock;
  }

  /** The one of that reference, if that is one. */
  static Optional<Mailing> find(Conversing with, int reference) {
    return with.ledger().mailings().find(with.line().from(), reference);
  }

  /** What became of it, and of the text to each phone. */
  void status(Conversing with, Mailing mailing) {
    String all =
        with.ledger().mailings().texts(mailing).stream()
            .flatMap(text -> TextQuestions.due(with, text, clock).stream())
            .findFirst()
            .map(at -> lines.waiting(with.ledger(), mailing, with.words(), with.time(at)))
            .orElseGet(() -> lines.sentence(with.ledger(), mailing, with.words()));
    with.sayOf(mailing, all + "\n" + lines.each(with.ledger(), mailing, with.words()));
  }

  /** Withdraws those that were not claimed yet. */
  void cancel(Conversing with, Mailing mailing) {
    List<Text> texts = with.ledger().mailings().texts(mailing);
    int stopped = (int) texts.stream().filter(text -> stop(with, text, clock)).count();
    if (stopped == 0) {
      with.sayOf(mailing, lines.stays(with.ledger(), mailing, with.words()));
    } else if (stopped < texts.size()) {
      String reference = String.valueOf(mailing.reference());
      with.say(Phrase.SOME_STOPPED, reference, stopped, texts.size() - stopped);
      lines.tell(with.ledger(), mailing.id().value(), mailing);
      with.others().add(mailing.id().value());
    } else {
      with.ledger().mailings().advance(mailing, TextState.CANCELLED);
      with.sayOf(mailing, lines.sentence(with.ledger(), mailing, with.words()));
    }
  }

  /**
   * Withdraws a text before its first claim, when no copy of it can have been submitted; false when
   * it is too late.
   */
  static boolean stop(Conversing with, Text text, Clock clock) {
    return with.ledger().parts().claim(text.id()).isEmpty()
        && with.ledger().texts().advance(text.id(), TextState.CANCELLED, "", clock.instant());
  }
}
