package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/** Answers how the service is. Immutable. */
public final class StatusAnswers {

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
    Words words = with.words();
    with.say(
        Phrase.STATUS,
        words.time(upSince),
        words.time(clock.instant()),
        words.say(canSend.getAsBoolean() ? Phrase.STATUS_GOING : Phrase.STATUS_KEPT),
        counts(with));
  }

  private static String counts(Conversing with) {
    Words words = with.words();
    List<String> counts = new ArrayList<>();
    with.ledger()
        .texts()
        .counts(with.line().from())
        .forEach(
            (state, count) ->
                counts.add(
                    words.say(
                        Phrase.STATUS_COUNT, count, words.say(Phrase.valueOf(state.name())))));
    return counts.isEmpty() ? words.say(Phrase.STATUS_NONE) : words.list(counts);
  }
}
