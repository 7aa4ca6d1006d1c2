package org.skypesms.server.walk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.skypesms.message.ChatLine;
import org.skypesms.message.MessageId;
import org.skypesms.state.Ledger;
import org.skypesms.state.Speech;

/**
 * What stands at a place in a person's window: the network's id of the line, and a trace of what it
 * reads, because a new chat client may give the id to another line. Kept among the speeches, under
 * the name of the place.
 *
 * @param chatId of the line
 * @param trace of its body
 */
record Placed(String chatId, String trace) {

  /** Where nobody looks any more, nothing is edited. */
  private static final Duration LOOKED_AT = Duration.ofHours(1);

  /** What the line replaces, if that was said not too long ago. */
  static Optional<Placed> before(Ledger ledger, ChatLine line, Instant now) {
    return line.place()
        .flatMap(ledger.speeches()::find)
        .filter(speech -> speech.intendedAt().plus(LOOKED_AT).isAfter(now))
        .flatMap(Speech::chatId)
        .map(Placed::read);
  }

  /** Remembers the line as what stands at its place. */
  static void remember(Ledger ledger, ChatLine line, String chatId, Instant now) {
    line.place().ifPresent(place -> remember(ledger, line, place, chatId, now));
  }

  private static void remember(
      Ledger ledger, ChatLine line, MessageId place, String chatId, Instant now) {
    ledger.speeches().intend(line.half(), place, line.to(), now);
    ledger.speeches().spoken(place, chatId + " " + trace(line.body()));
  }

  /** Whether a body is the one that was said. */
  Predicate<String> sameAsSaid() {
    return body -> trace(body).equals(trace);
  }

  private static Placed read(String written) {
    int blank = written.lastIndexOf(' ');
    return new Placed(written.substring(0, blank), written.substring(blank + 1));
  }

  private static String trace(String body) {
    return body.length() + ":" + Integer.toHexString(body.hashCode());
  }
}
