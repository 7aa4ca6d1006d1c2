package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skypesms.message.Skypename;
import org.skypesms.smstoskype.phonewords.PhoneText;
import org.skypesms.smstoskype.phonewords.PhoneWords;
import org.skypesms.smstoskype.phonewords.Replying;
import org.skypesms.smstoskype.phonewords.WriterNames;
import org.skypesms.state.Ledger;
import org.skypesms.state.Writer;
import org.skypesms.words.Phrase;

/** Asks phones whom they mean, where that is switched on, and reads what they answer. Immutable. */
public final class AskingPhones {

  private static final int MOST_QUESTIONS = 3;
  private static final int MOST_PEOPLE = 9;
  private static final int FEWEST_PEOPLE = 2;

  private final boolean on;
  private final PhoneWords words;
  private final Replying replying;
  private final Clock clock;

  /** When it is switched on. */
  public AskingPhones(boolean on, PhoneWords words, Replying replying, Clock clock) {
    this.on = on;
    this.words = words;
    this.replying = replying;
    this.clock = clock;
  }

  /** Whether it is switched on. */
  boolean on() {
    return on;
  }

  /**
   * Asks for whom the text is, of as many people as fit one text; false when that may not be asked.
   *
   * @param people the latest first
   */
  boolean ask(Ledger ledger, PhoneText text, List<Writer> people) {
    List<String> names = WriterNames.of(people);
    List<Integer> fitting =
        IntStream.iterate(Math.min(people.size(), MOST_PEOPLE), n -> n >= FEWEST_PEOPLE, n -> n - 1)
            .boxed()
            .toList();
    for (int count : fitting) {
      String sentence =
          replying.words(ledger, text).say(Phrase.PHONE_QUESTION, numbered(names, count));
      if (on
          && replying.reply(
              ledger, text, Phrase.PHONE_QUESTION, MOST_QUESTIONS, Stream.of(sentence))) {
        List<Skypename> asked = people.stream().limit(count).map(Writer::person).toList();
        ledger.phoneQuestions().ask(text.conversation(), asked, clock.instant());
        return true;
      }
    }
    return false;
  }

  private static String numbered(List<String> names, int count) {
    return IntStream.range(0, count)
        .mapToObj(place -> (place + 1) + " " + names.get(place))
        .collect(Collectors.joining(", "));
  }

  /** Which of the people a text that is nothing but their number or their name means. */
  Optional<Skypename> answer(Ledger ledger, PhoneText text, List<Skypename> people) {
    String bare = words.bare(text.body());
    if (bare.codePointCount(0, bare.length()) == 1) {
      int number = Character.digit(bare.codePointAt(0), 10);
      return number >= 1 && number <= people.size()
          ? Optional.of(people.get(number - 1))
          : Optional.empty();
    }
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    List<Skypename> named =
        ledger.conversations().writers(text.conversation(), bare).stream()
            .filter(people::contains)
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
  }
}
