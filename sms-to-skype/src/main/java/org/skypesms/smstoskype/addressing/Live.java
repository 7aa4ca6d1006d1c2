package org.skypesms.smstoskype.addressing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;
import org.skypesms.state.Ledger;
import org.skypesms.state.Writer;

/**
 * Knows who is meant by the texts of a conversation: those who wrote in it within so many days and
 * whose texts the phone did not stop. Immutable.
 */
final class Live {

  private final Duration days;
  private final Clock clock;

  Live(Duration days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  /** The people who may be meant, the latest first; somebody who is alone always may. */
  List<Writer> people(Ledger ledger, Conversation conversation) {
    List<Writer> writers = ledger.conversations().writersSince(conversation, since());
    if (writers.size() < 2) {
      return writers;
    }
    Optional<Skypename> last = ledger.conversations().partner(conversation);
    return writers.stream()
        .filter(writer -> !ledger.optOuts().stopped(conversation, writer.person()))
        .sorted(Comparator.comparing(writer -> !last.equals(Optional.of(writer.person()))))
        .toList();
  }

  /** The last partner: the latest of those people, or else whoever wrote to the phone last. */
  Optional<Skypename> partner(Ledger ledger, Conversation conversation, List<Writer> people) {
    return people.stream()
        .map(Writer::person)
        .findFirst()
        .or(() -> Addressee.of(ledger, conversation));
  }

  /** Whom the phone chose by a name or a number. */
  Optional<Skypename> chosen(Ledger ledger, Conversation conversation) {
    return ledger.conversations().chosenSince(conversation, since());
  }

  /** The phone means that person from now on. */
  void choose(Ledger ledger, Conversation conversation, Skypename person) {
    ledger.conversations().choose(conversation, person, clock.instant());
  }

  private Instant since() {
    return clock.instant().minus(days);
  }
}
