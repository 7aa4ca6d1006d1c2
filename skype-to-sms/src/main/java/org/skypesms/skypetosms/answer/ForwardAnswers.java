package org.skypesms.skypetosms.answer;

import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.state.Mobile;
import org.skypesms.words.Phrase;

/** Switches follow-me on and off. Stateless. */
final class ForwardAnswers {

  private ForwardAnswers() {}

  static void forward(Conversing with, boolean on) {
    Skypename person = with.line().from();
    Optional<Mobile> mobile = with.ledger().mobiles().of(person);
    if (on && mobile.isEmpty()) {
      with.say(Phrase.FORWARD_WITHOUT_MOBILE);
      return;
    }
    with.ledger().mobiles().forward(person, on);
    if (on) {
      with.say(Phrase.FORWARD_ON, mobile.orElseThrow().phone().value());
    } else {
      with.say(Phrase.FORWARD_OFF);
    }
  }
}
