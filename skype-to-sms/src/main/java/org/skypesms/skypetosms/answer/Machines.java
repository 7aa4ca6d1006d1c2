package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.state.Shown;
import org.skypesms.state.ShownSender;
import org.skypesms.words.Phrase;

/** Keeps lines without a target from answering senders that are no phones. */
final class Machines {

  private Machines() {}

  /**
   * Tells the person that the last sender shown cannot be answered, if it cannot; a text of a phone
   * that was shown at the same time goes before it.
   *
   * @param shown texts of phones shown until then, newest first
   */
  static boolean toldUnanswerable(Conversing with, List<Shown> shown, Instant until) {
    Optional<ShownSender> last =
        with.ledger().conversations().unanswerableUntil(with.line().from(), until);
    boolean newest =
        last.isPresent() && (shown.isEmpty() || shown.get(0).at().isBefore(last.get().at()));
    if (newest) {
      with.say(Phrase.CANNOT_ANSWER, last.get().sender());
    }
    return newest;
  }
}
