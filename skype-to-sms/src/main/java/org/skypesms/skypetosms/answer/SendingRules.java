package org.skypesms.skypetosms.answer;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Rules;

/**
 * The operator's rules for how texts are sent.
 *
 * @param askAbove a text of more parts is asked about; 0: none is
 * @param scheduleWithin how far ahead a text may be scheduled
 * @param pricePerPart what a part costs; empty: nothing is set
 * @param currency of the price
 */
public record SendingRules(
    int askAbove, Duration scheduleWithin, Optional<BigDecimal> pricePerPart, String currency) {

  /** The rules in a configuration. */
  public static SendingRules of(Configuration configuration) {
    return new SendingRules(
        configuration.get(Rules.ASK_ABOVE),
        configuration.get(Rules.SCHEDULE_WITHIN),
        configuration.get(Rules.PRICE_PER_PART),
        configuration.get(Rules.CURRENCY));
  }

  boolean asksAbout(int parts) {
    return askAbove > 0 && parts > askAbove;
  }
}
