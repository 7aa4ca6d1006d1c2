package org.skypesms.skypetosms.answer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skypesms.state.Ledger;
import org.skypesms.state.OnwardText;
import org.skypesms.state.PersonKey;

/**
 * Keeps machines at either end from answering each other over a person's mobile: of texts that are
 * equal and follow one another, three within ten minutes go on, in each direction.
 */
final class EqualTexts {

  private static final Duration WITHIN = Duration.ofMinutes(10);
  private static final int MOST = 3;

  private EqualTexts() {}

  /** Whether the text may go on; if so, that counts. */
  static boolean allow(Ledger ledger, OnwardText text, Instant now) {
    String key = (text.reply() ? PersonKey.ANSWERED : PersonKey.FOLLOWED).of(text.person());
    String body =
        UUID.nameUUIDFromBytes(text.body().strip().getBytes(StandardCharsets.UTF_8)).toString();
    Optional<String[]> last =
        ledger
            .counters()
            .value(key)
            .map(kept -> kept.split(" "))
            .filter(kept -> kept[0].equals(body))
            .filter(kept -> Instant.parse(kept[1]).plus(WITHIN).isAfter(now));
    int times = last.map(kept -> Integer.parseInt(kept[2])).orElse(0);
    if (times >= MOST) {
      return false;
    }
    String since = last.map(kept -> kept[1]).orElse(now.toString());
    ledger.counters().value(key, body + " " + since + " " + (times + 1));
    return true;
  }
}
