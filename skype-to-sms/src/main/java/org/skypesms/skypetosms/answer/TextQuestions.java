package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.TextState;
import org.skypesms.skypetosms.sending.StateLines;
import org.skypesms.state.Text;
import org.skypesms.words.Phrase;

/** Answers questions about the person's own texts. Immutable. */
public final class TextQuestions {

  private final StateLines lines;
  private final MailingQuestions mailings;
  private final Clock clock;

  /** In these words. */
  public TextQuestions(StateLines lines, MailingQuestions mailings, Clock clock) {
    this.lines = lines;
    this.mailings = mailings;
    this.clock = clock;
  }

  void status(Conversing with, int reference) {
    MailingQuestions.find(with, reference)
        .ifPresentOrElse(
            several -> mailings.status(with, several),
            () -> find(with, reference).ifPresent(text -> tell(with, text)));
  }

  void last(Conversing with) {
    with.ledger().texts().latest(with.line().from(), 1).stream()
        .findFirst()
        .ifPresentOrElse(text -> status(with, text.reference()), () -> with.say(Phrase.NO_TEXTS));
  }

  /**
   * A text can be withdrawn only before the first claim, and only when no copy of it can have been
   * submitted.
   */
  void cancel(Conversing with, int reference) {
    MailingQuestions.find(with, reference)
        .ifPresentOrElse(
            several -> mailings.cancel(with, several),
            () -> find(with, reference).ifPresent(text -> cancel(with, text)));
  }

  private void cancel(Conversing with, Text text) {
    if (MailingQuestions.stop(with, text, clock) || text.state() == TextState.CANCELLED) {
      tell(with, with.ledger().texts().find(text.id()).orElseThrow());
    } else {
      ResendAnswers.refuse(with, text, Phrase.CANCEL_LATE);
    }
  }

  private void tell(Conversing with, Text text) {
    with.sayOf(
        text,
        due(with, text, clock)
            .map(at -> lines.waiting(with.ledger(), text, with.words(), with.time(at)))
            .orElseGet(() -> lines.sentence(with.ledger(), text, with.words())));
  }

  /** For when a text still waits. */
  static Optional<Instant> due(Conversing with, Text text, Clock clock) {
    return Optional.of(text)
        .filter(one -> one.state() == TextState.QUEUED)
        .flatMap(one -> with.ledger().keptTexts().due(one.id()))
        .filter(at -> at.isAfter(clock.instant()));
  }

  /** The person's text with that reference; when there is none that is said. */
  static Optional<Text> find(Conversing with, int reference) {
    Optional<Text> text = with.ledger().texts().find(with.line().from(), reference);
    if (text.isEmpty()) {
      with.say(Phrase.NO_SUCH_TEXT, String.valueOf(reference));
    }
    return text;
  }
}
