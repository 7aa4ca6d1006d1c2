package org.skypesms.skypetosms.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.json.Json;
import org.skypesms.skypetosms.command.Lines;
import org.skypesms.state.PersonQuestion;
import org.skypesms.words.Phrase;

/**
 * Asks people to pick one of several numbered answers, and finds what they picked. A line of just
 * that number answers, in the same window and within 10 minutes by the network's timestamps; any
 * other line drops the question. Stateless.
 */
final class NumberedQuestions {

  static final Duration PATIENCE = Duration.ofMinutes(10);

  /** The written form of the choices. */
  record Choices(List<Choice> all) {}

  private NumberedQuestions() {}

  /** Asks with a sentence that tells the numbers. */
  static void ask(Conversing with, List<Choice> choices, Phrase phrase, Object... arguments) {
    ChatMessage line = with.line();
    PersonQuestion question = new PersonQuestion(Json.write(new Choices(choices)), line.typedAt());
    with.ledger().personQuestions().ask(line.from(), line.half(), question);
    with.say(phrase, arguments);
  }

  /** Things with the numbers that pick them. */
  static String numbered(List<String> things) {
    return IntStream.range(0, things.size())
        .mapToObj(index -> (index + 1) + ": " + things.get(index))
        .collect(Collectors.joining(", "));
  }

  /**
   * What the line picks, if it answers a question. A question that it does not answer is dropped,
   * which is said; the line is then to be taken as if it had not been asked.
   */
  static Optional<Choice> picked(Conversing with) {
    ChatMessage line = with.line();
    Optional<PersonQuestion> pending =
        with.ledger().personQuestions().pending(line.from(), line.half());
    if (pending.isEmpty() || line.typedAt().isBefore(pending.get().askedAt())) {
      return Optional.empty();
    }
    with.ledger().personQuestions().drop(line.from(), line.half());
    Optional<Choice> choice = Lines.number(line.body()).flatMap(number -> of(pending, number));
    Instant last = pending.get().askedAt().plus(PATIENCE);
    if (choice.isEmpty() || line.typedAt().isAfter(last)) {
      with.say(Phrase.QUESTION_DROPPED);
      return Optional.empty();
    }
    return choice;
  }

  private static Optional<Choice> of(Optional<PersonQuestion> question, int number) {
    List<Choice> choices = Json.read(question.orElseThrow().choices(), Choices.class).all();
    return number < 1 || number > choices.size()
        ? Optional.empty()
        : Optional.of(choices.get(number - 1));
  }
}
