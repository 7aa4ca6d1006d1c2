package org.skypesms.skypetosms.answer;

import java.time.Clock;
import org.skypesms.state.ForgetPerson;
import org.skypesms.words.Phrase;

/** Forgets a person who is sure to want it. Immutable. */
public final class ForgetAnswers {

  private final int days;
  private final Clock clock;

  /** What was written is forgotten after so many days. */
  public ForgetAnswers(int days, Clock clock) {
    this.days = days;
    this.clock = clock;
  }

  void ask(Conversing with) {
    with.say(Phrase.FORGET_ME_ASKED, days);
  }

  void forget(Conversing with) {
    ForgetPerson.forget(with.ledger(), with.line().from(), clock.instant());
    with.say(Phrase.FORGOTTEN, days);
  }
}
