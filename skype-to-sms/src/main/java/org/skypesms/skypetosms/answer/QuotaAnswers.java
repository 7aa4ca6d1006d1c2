package org.skypesms.skypetosms.answer;

import java.time.ZoneId;
import org.skypesms.server.walk.Quota;
import org.skypesms.words.Phrase;

/** Tells people how many texts they may still send. Immutable. */
public final class QuotaAnswers {

  private final Quota quota;

  /** With these limits. */
  public QuotaAnswers(Quota quota) {
    this.quota = quota;
  }

  /** Used and left, and when the next day begins. */
  void tell(Conversing with) {
    if (!quota.limited()) {
      with.say(Phrase.QUOTA_NONE);
      return;
    }
    ZoneId zone = with.zone();
    int used = quota.used(with.ledger(), with.line().from(), zone);
    with.say(
        Phrase.QUOTA,
        used,
        quota.perDay() - used,
        quota.perMinute(),
        with.time(quota.endOfDay(zone)));
  }

  /** Tells the person when so many texts are possible; false where they are now. */
  boolean refuses(Conversing with, int texts) {
    return quota
        .next(with.ledger(), with.line().from(), with.zone(), texts)
        .filter(
            next -> {
              with.say(Phrase.OVER_QUOTA, with.time(next));
              return true;
            })
        .isPresent();
  }
}
