package org.skypesms.skypetosms.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.skypesms.skypetosms.command.Sending;
import org.skypesms.skypetosms.command.When;
import org.skypesms.words.Phrase;

/**
 * Finds when a text for later is to go out, from the line's own timestamp in the person's time
 * zone. A time that the clocks skip is as much later as they are put forward; of a time that comes
 * twice the first is meant. A time of the present minute is now; an earlier one is refused.
 * Immutable.
 */
public final class Schedule {

  private final Duration within;

  /** For texts that may wait so long. */
  public Schedule(Duration within) {
    this.within = within;
  }

  /** How the text goes; empty when the person was told why it cannot. */
  Optional<Going> going(Conversing with, Sending.Manner manner) {
    return manner.when().isEmpty()
        ? Optional.of(new Going(manner.flash(), Optional.empty()))
        : due(with, manner.when().get()).map(at -> new Going(manner.flash(), Optional.of(at)));
  }

  private Optional<Instant> due(Conversing with, When when) {
    ZonedDateTime typed = with.line().typedAt().atZone(with.zone());
    ZonedDateTime due = at(when, typed);
    ZonedDateTime latest = typed.plus(within);
    if (due.isBefore(typed.truncatedTo(ChronoUnit.MINUTES))) {
      with.say(Phrase.TIME_OVER, with.time(due.toInstant()), due.toLocalTime().toString());
      return Optional.empty();
    }
    if (due.isAfter(latest)) {
      with.say(Phrase.TIME_FAR, with.time(latest.toInstant()));
      return Optional.empty();
    }
    return Optional.of(due.toInstant());
  }

  private static ZonedDateTime at(When when, ZonedDateTime typed) {
    if (when instanceof When.At at) {
      LocalTime now = typed.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
      return LocalDateTime.of(typed.toLocalDate().plusDays(at.daysAhead()), at.time().orElse(now))
          .atZone(typed.getZone());
    }
    return typed.plus(((When.After) when).delay());
  }
}
