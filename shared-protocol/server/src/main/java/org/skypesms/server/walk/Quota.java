package org.skypesms.server.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.PersonRules;
import org.skypesms.server.config.Rules;
import org.skypesms.state.Ledger;

/**
 * How many texts a person may send on one of their days and within a minute. A text counts when it
 * is taken, whatever becomes of it. Immutable.
 */
public final class Quota {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final boolean limited;
  private final int perDay;
  private final int perMinute;
  private final Clock clock;

  /** With these limits, or with none. */
  public Quota(boolean limited, int perDay, int perMinute, Clock clock) {
    this.limited = limited;
    this.perDay = perDay;
    this.perMinute = perMinute;
    this.clock = clock;
  }

  /** As the configuration says. */
  public static Quota of(Configuration configuration, Clock clock) {
    return new Quota(
        configuration.get(Rules.LIMITS),
        configuration.get(PersonRules.TEXTS_PER_DAY),
        configuration.get(PersonRules.TEXTS_PER_MINUTE),
        clock);
  }

  /** Whether there are limits. */
  public boolean limited() {
    return limited;
  }

  /** How many on one day. */
  public int perDay() {
    return perDay;
  }

  /** How many within a minute. */
  public int perMinute() {
    return perMinute;
  }

  /**
   * When the person's next texts are possible, so many together; empty: now. More than a limit
   * count as many as the limit, so that they are possible at some time.
   */
  public Optional<Instant> next(Ledger ledger, Skypename person, ZoneId zone, int texts) {
    if (!limited) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<Instant> day =
        inTheWay(ledger, person, perDay, texts)
            .filter(taken -> !taken.isBefore(beginOfDay(zone)))
            .map(taken -> endOfDay(zone));
    return day.or(
        () ->
            inTheWay(ledger, person, perMinute, texts)
                .filter(taken -> !taken.isAfter(now))
                .map(taken -> taken.plus(MINUTE))
                .filter(now::isBefore));
  }

  /** When the newest text was taken that is too many beside so many more. */
  private static Optional<Instant> inTheWay(Ledger ledger, Skypename person, int most, int texts) {
    return ledger.usage().takenAt(person, most - Math.min(texts, most) + 1);
  }

  /** How many the person has sent on this day of theirs; not more than may be sent. */
  public int used(Ledger ledger, Skypename person, ZoneId zone) {
    return ledger.usage().takenSince(person, beginOfDay(zone), perDay);
  }

  /** When the person's next day begins. */
  public Instant endOfDay(ZoneId zone) {
    return clock.instant().atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
  }

  private Instant beginOfDay(ZoneId zone) {
    return clock.instant().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
  }
}
