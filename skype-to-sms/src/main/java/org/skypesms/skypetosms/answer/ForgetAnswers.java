package org.skypesms.skypetosms.answer;

import java.util.List;
import org.skypesms.server.walk.ForgetPerson;
import org.skypesms.words.Phrase;

/** Forgets what a person has set and saved, when they are sure. Immutable. */
public final class ForgetAnswers {

  private final List<ForgetPerson> everywhere;

  /** Wherever something of a person is kept. */
  public ForgetAnswers(List<ForgetPerson> everywhere) {
    this.everywhere = List.copyOf(everywhere);
  }

  void ask(Conversing with) {
    with.say(Phrase.FORGET_ME_ASKED);
  }

  void forget(Conversing with) {
    everywhere.forEach(place -> place.forget(with.ledger(), with.line().from()));
    with.say(Phrase.FORGOTTEN);
  }
}
