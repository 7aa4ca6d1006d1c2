package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skypesms.skypetosms.command.Request;
import org.skypesms.skypetosms.command.Word;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;

/** Answers help, the state of the service, and what was not understood. Immutable. */
public final class Explaining {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private final Instant upSince;
  private final BooleanSupplier canSend;
  private final Function<Ledger, List<String>> facts;
  private final Clock clock;

  /**
   * Knows since when the service is up, whether texts can go out, and the facts for administrators.
   */
  public Explaining(
      Instant upSince, BooleanSupplier canSend, Function<Ledger, List<String>> facts, Clock clock) {
    this.upSince = upSince;
    this.canSend = canSend;
    this.facts = facts;
    this.clock = clock;
  }

  void explain(Conversing with, boolean administrator, Request request) {
    if (request instanceof Request.Help help) {
      help(with, administrator, help.about());
    } else if (request instanceof Request.ServiceStatus) {
      status(with);
    } else if (request instanceof Request.StatusAll && administrator) {
      with.say(String.join("\n", facts.apply(with.ledger())));
    } else if (request instanceof Request.NotUnderstood line && line.nearest().isPresent()) {
      with.say(Phrase.UNKNOWN_LINE, line.nearest().get().example());
    } else {
      with.say(Phrase.UNKNOWN_LINE_HELP);
    }
  }

  private static void help(Conversing with, boolean administrator, Optional<Word> about) {
    if (about.isPresent()) {
      with.say(about.get().help());
      return;
    }
    String rows =
        Arrays.stream(Word.values())
            .filter(word -> administrator || !word.administration())
            .map(word -> with.words().say(word.help()))
            .collect(Collectors.joining("\n"));
    with.say(Phrase.HELP, rows);
  }

  private void status(Conversing with) {
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
