package org.skypesms.smstoskype.phonewords;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.message.Conversation;
import org.skypesms.state.Ledger;
import org.skypesms.words.Phrase;

/**
 * Keeps the service from talking with a machine: it says the same in a conversation so many times
 * in ten minutes, no more.
 */
final class Repeats {

  private static final Duration WITHIN = Duration.ofMinutes(10);

  private Repeats() {}

  /** Whether it may be said now; if so, that counts as said. */
  static boolean allow(
      Ledger ledger, Conversation conversation, Phrase phrase, int most, Instant now) {
    String key =
        "said:" + phrase + ":" + conversation.phone().value() + conversation.gateway().value();
    List<Instant> said =
        ledger.counters().value(key).stream()
            .flatMap(times -> Arrays.stream(times.split(" ")))
            .map(Instant::parse)
            .filter(time -> time.isAfter(now.minus(WITHIN)))
            .toList();
    if (said.size() >= most) {
      return false;
    }
    String times =
        Stream.concat(said.stream(), Stream.of(now))
            .map(Instant::toString)
            .collect(Collectors.joining(" "));
    ledger.counters().value(key, times);
    return true;
  }
}
