package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import org.skypesms.message.ChatLine;
import org.skypesms.message.ChatMessage;
import org.skypesms.message.Profile;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.state.PersonKey;
import org.skypesms.words.PersonZone;
import org.skypesms.words.Phrase;

/** Wishes people a happy birthday, with one line at their first of that day. Immutable. */
public final class Greeting {

  private final boolean on;
  private final Clock clock;

  /** Where it is switched on. */
  public Greeting(boolean on, Clock clock) {
    this.on = on;
    this.clock = clock;
  }

  void greet(Conversing with) {
    ChatMessage line = with.line();
    LocalDate today = LocalDate.ofInstant(clock.instant(), PersonZone.of(line.profile()));
    if (!on || birthday(line.profile()).filter(MonthDay.from(today)::equals).isEmpty()) {
      return;
    }
    String key = PersonKey.GREETED.of(line.from());
    String year = String.valueOf(today.getYear());
    if (with.ledger().counters().value(key).filter(year::equals).isPresent()) {
      return;
    }
    with.ledger().counters().value(key, year);
    ChatLine wish =
        ChatLine.of(
            line.id().then("greeting"),
            line.half(),
            line.from(),
            with.words().say(Phrase.HAPPY_BIRTHDAY));
    with.ledger().outbox().add(with.source(), ChatLines.outgoing(wish));
  }

  private static Optional<MonthDay> birthday(Profile profile) {
    try {
      return profile.birthday().isEmpty()
          ? Optional.empty()
          : Optional.of(MonthDay.from(LocalDate.parse(profile.birthday())));
    } catch (DateTimeException strange) {
      return Optional.empty();
    }
  }
}
