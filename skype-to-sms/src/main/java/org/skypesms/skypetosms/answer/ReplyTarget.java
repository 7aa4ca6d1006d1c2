package org.skypesms.skypetosms.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Conversation;
import org.skypesms.message.Half;
import org.skypesms.message.PhoneNumber;
import org.skypesms.state.Shown;
import org.skypesms.words.Phrase;

/**
 * Finds whom a line without a target answers: the last sender shown before the line's own chat
 * timestamp. When different senders were shown within 20 s of it the person has to be asked. Safe
 * for use by any thread.
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

  /**
   * The conversation that the line continues; several, the newest first, when the person has to be
   * asked; none when they were told why there is none.
   */
  List<Conversation> find(Conversing with) {
    ChatMessage line = with.line();
    awaitSpeeches(with, line);
    Instant until = line.typedAt().plus(SECOND);
    List<Shown> shown = with.ledger().conversations().shownUntil(line.from(), until, ENOUGH);
    if (Machines.toldUnanswerable(with, shown, until)) {
      return List.of();
    }
    if (shown.isEmpty()) {
      with.say(Phrase.NOBODY_WROTE);
      return List.of();
    }
    if (!adjacency) {
      return List.of(shown.get(0).conversation());
    }
    return close(shown, line.typedAt().minus(CLOSE));
  }

  /** A text that is being shown just now may be the one that is answered: wait for it. */
  private static void awaitSpeeches(Conversing with, ChatMessage line) {
    Instant since = line.typedAt().minus(CLOSE);
    if (line.heardAt().isBefore(line.typedAt().plus(CLOSE))
        && with.ledger().speeches().unspoken(Half.SMS_TO_SKYPE, line.from(), since)) {
      throw new Unavailable("a line to " + line.from() + " is being spoken just now");
    }
  }

  /** The conversation shown last, and of every other phone shown since then the newest. */
  private static List<Conversation> close(List<Shown> shown, Instant since) {
    Map<PhoneNumber, Conversation> phones = new LinkedHashMap<>();
    phones.put(shown.get(0).conversation().phone(), shown.get(0).conversation());
    shown.stream()
        .filter(other -> !other.at().isBefore(since))
        .map(Shown::conversation)
        .forEach(other -> phones.putIfAbsent(other.phone(), other));
    return List.copyOf(phones.values());
  }
}
