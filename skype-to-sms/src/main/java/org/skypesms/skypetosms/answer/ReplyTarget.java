package org.skypesms.skypetosms.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.state.Shown;
import org.skypesms.words.Phrase;

/**
 * Finds whom a line without a target answers: the last sender shown before the line's own chat
 * timestamp. When two different senders were shown within 20 s of it the person is asked and
 * nothing is sent.
 */
public final class ReplyTarget {

  private static final Duration CLOSE = Duration.ofSeconds(20);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int ENOUGH = 20;

  private final boolean adjacency;

  /** With or without the limit of adjacency, which asks about close senders. */
  public ReplyTarget(boolean adjacency) {
    this.adjacency = adjacency;
  }

  /** The conversation that the line continues; empty when the person was asked or told instead. */
  Optional<Conversation> find(Conversing with) {
    ChatMessage line = with.line();
    Instant until = line.typedAt().plus(SECOND);
    awaitSpeeches(with, line);
    List<Shown> shown = with.ledger().conversations().shownUntil(line.from(), until, ENOUGH);
    if (Machines.toldUnanswerable(with, shown, until)) {
      return Optional.empty();
    }
    if (shown.isEmpty()) {
      with.say(Phrase.NOBODY_WROTE);
      return Optional.empty();
    }
    Shown last = shown.get(0);
    Optional<Shown> rival = rival(shown, last, line.typedAt().minus(CLOSE));
    if (adjacency && rival.isPresent()) {
      with.say(
          Phrase.TWO_WROTE,
          last.conversation().phone().value(),
          rival.get().conversation().phone().value());
      return Optional.empty();
    }
    return Optional.of(last.conversation());
  }

  /** A text that is being shown just now may be the one that is answered: wait for it. */
  private static void awaitSpeeches(Conversing with, ChatMessage line) {
    Instant since = line.typedAt().minus(CLOSE);
    if (line.heardAt().isBefore(line.typedAt().plus(CLOSE))
        && with.ledger().speeches().unspoken(Half.SMS_TO_SKYPE, line.from(), since)) {
      throw new Unavailable("a line to " + line.from() + " is being spoken just now");
    }
  }

  private static Optional<Shown> rival(List<Shown> shown, Shown last, Instant since) {
    if (last.at().isBefore(since)) {
      return Optional.empty();
    }
    return shown.stream()
        .filter(other -> !other.at().isBefore(since))
        .filter(other -> !other.conversation().phone().equals(last.conversation().phone()))
        .findFirst();
  }
}
