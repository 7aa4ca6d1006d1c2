package org.skypesms.skypetosms.answer;

import java.math.BigDecimal;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.words.Phrase;

/** Answers what a text would take and cost, and sends nothing. Immutable. */
public final class PriceAnswers {

  private final Judging judging;
  private final SendingRules rules;

  /** With what judges texts, by the operator's prices. */
  public PriceAnswers(Judging judging, SendingRules rules) {
    this.judging = judging;
    this.rules = rules;
  }

  void price(Conversing with, PhoneNumber to, String body) {
    Draft draft = new Draft(to, Optional.empty(), false, Optional.empty(), body);
    Judged judged = judging.judge(with, draft);
    if (judged instanceof Ready ready) {
      tell(with, ready);
    } else {
      with.say((Refused) judged);
    }
  }

  private void tell(Conversing with, Ready ready) {
    String to = with.shown(ready.draft().to());
    String costly =
        judging.costlySign(ready).map(sign -> sign.sentence(with.words()) + " ").orElse("");
    rules
        .pricePerPart()
        .ifPresentOrElse(
            each ->
                with.say(
                    Phrase.PRICE,
                    ready.parts(),
                    to,
                    each,
                    all(each, ready),
                    rules.currency(),
                    costly),
            () -> with.say(Phrase.PRICE_UNSET, ready.parts(), to, costly));
  }

  private static BigDecimal all(BigDecimal each, Ready ready) {
    return each.multiply(BigDecimal.valueOf(ready.parts()));
  }
}
