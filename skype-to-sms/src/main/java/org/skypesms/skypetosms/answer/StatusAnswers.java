package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.skypesms.words.Phrase;
import org.skypesms.words.Words;

/** Answers whether texts can go out. Immutable. */
public final class StatusAnswers {

  private final Instant upSince;
  private final BooleanSupplier canSend;
  private final Clock clock;

  /** Knows since when the service is up, and whether texts can go out. */
  public StatusAnswers(Instant upSince, BooleanSupplier canSend, Clock clock) {
    this.upSince = upSince;
    this.canSend = canSend;
    this.clock = clock;
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
