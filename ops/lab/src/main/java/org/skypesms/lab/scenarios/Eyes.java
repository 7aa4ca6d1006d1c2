package org.skypesms.lab.scenarios;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.skypesms.lab.phones.Phones;
import org.skypesms.lab.phones.TextMessage;
import org.skypesms.lab.skype.People;
import org.skypesms.lab.skype.network.LogLine;

/**
 * Sees what people and phones show since a performance began, each line once. One thread only: that
 * of the performance.
 */
final class Eyes {
  private final People people;
  private final Phones phones;
  private final Clock clock;
  private final Map<String, Long> seenLines = new HashMap<>();
  private final Map<String, Long> seenTexts = new HashMap<>();

  Eyes(People people, Phones phones, Clock clock) {
    this.people = people;
    this.phones = phones;
    this.clock = clock;
  }

  /** From now on the person's new lines count. */
  void openFor(String person) {
    seenLines.computeIfAbsent(person, name -> last(people.linesAfter(name, 0), LogLine::id));
  }

  /** What the person has been shown so far does not count. */
  void closeFor(String person) {
    seenLines.remove(person);
    openFor(person);
  }

  /** From now on the phone's new texts count. */
  void openForPhone(String phone) {
    seenTexts.computeIfAbsent(phone, n -> last(phones.messages(n, 0), TextMessage::id));
  }

  /** The next line from that account that is of the kind; what came before it is passed over. */
  Optional<LogLine> line(String person, String from, Predicate<String> kind) {
    Optional<LogLine> found =
        people.linesAfter(person, seenLines.get(person)).stream()
            .filter(line -> line.from().equals(from) && kind.test(line.text()))
            .findFirst();
    found.ifPresent(line -> seenLines.put(person, line.id()));
    return found;
  }

  /** How long ago that account showed the person something; very long if it never did. */
  Duration silence(String person, String from) {
    List<LogLine> lines = people.linesAfter(person, 0);
    Instant last =
        lines.stream()
            .filter(line -> line.from().equals(from))
            .reduce((earlier, later) -> later)
            .map(LogLine::at)
            .orElse(Instant.EPOCH);
    return Duration.between(last, clock.instant());
  }

  /** The next text of the kind on the phone; what came before it is passed over. */
  Optional<TextMessage> text(String phone, Predicate<String> kind) {
    Optional<TextMessage> found =
        phones.messages(phone, seenTexts.get(phone)).stream()
            .filter(text -> kind.test(text.text()))
            .findFirst();
    found.ifPresent(text -> seenTexts.put(phone, text.id()));
    return found;
  }

  private static <T> long last(List<T> all, ToLongFunction<T> id) {
    return all.isEmpty() ? 0 : id.applyAsLong(all.get(all.size() - 1));
  }
}
