package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;

/** Answers how the service is. Immutable. */
public final class StatusAnswers {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Instant upSince;
  private final BooleanSupplier canSend;
  private final Function<Ledger, List<String>> facts;
  private final Clock clock;

  /**
   * Knows since when the service is up, whether texts can go out, and the facts for administrators.
   */
  public StatusAnswers(
      Instant upSince, BooleanSupplier canSend, Function<Ledger, List<String>> facts, Clock clock) {
    this.upSince = upSince;
    this.canSend = canSend;
    this.facts = facts;
    this.clock = clock;
  }

  /** The paper's facts, links and queues. */
  void everything(Conversing with) {
    with.say(String.join("\n", facts.apply(with.ledger())));
  }

  /** Whether texts can go out, and the person's own counts. */
  void status(Conversing with) {
    ZoneId zone = zone(with.line().profile().timezone());
    String counts = counts(with);
    with.say(
        Phrase.STATUS,
        time(upSince, zone),
        time(clock.instant(), zone),
        canSend.getAsBoolean() ? "yes" : "no",
        counts);
  }

  private static String counts(Conversing with) {
    List<String> counts = new ArrayList<>();
    with.ledger()
        .texts()
        .counts(with.line().from())
        .forEach(
            (state, count) ->
                counts.add(count + " " + with.words().say(Phrase.valueOf(state.name()))));
    return counts.isEmpty() ? with.words().say(Phrase.STATUS_NONE) : String.join(", ", counts);
  }

  private static String time(Instant instant, ZoneId zone) {
    return TIME.format(instant.atZone(zone))
        + " "
        + (zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId());
  }

  private static ZoneId zone(String written) {
    try {
      return written.isEmpty() ? ZoneOffset.UTC : ZoneId.of(written);
    } catch (DateTimeException strange) {
      return ZoneOffset.UTC;
    }
  }
}
