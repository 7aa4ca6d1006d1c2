package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.skypesms.state.OfferedCode;
import org.skypesms.words.Phrase;

/** Takes the code that was sent to a mobile, within ten minutes and at three tries. Immutable. */
public final class Verifying {

  private static final Duration GOOD_FOR = Duration.ofMinutes(10);
  private static final int TRIES = 3;

  private final Clock clock;

  /** By this clock. */
  public Verifying(Clock clock) {
    this.clock = clock;
  }

  void verify(Conversing with, String code) {
    Optional<OfferedCode> open =
        with.ledger()
            .mobiles()
            .offered(with.line().from())
            .filter(offered -> offered.tries() < TRIES)
            .filter(offered -> clock.instant().isBefore(offered.sentAt().plus(GOOD_FOR)));
    if (open.isEmpty()) {
      with.say(Phrase.CODE_NOT_OPEN);
    } else if (Codes.matches(open.get().digest(), open.get().phone(), code)) {
      with.ledger().mobiles().verify(with.line().from(), open.get().phone());
      with.say(Phrase.CODE_RIGHT, open.get().phone().value());
    } else {
      wrong(with, open.get());
    }
  }

  private static void wrong(Conversing with, OfferedCode offered) {
    with.ledger().mobiles().tried(offered.id());
    int left = TRIES - 1 - offered.tries();
    if (left == 0) {
      with.say(Phrase.CODE_NOT_OPEN);
    } else {
      with.say(Phrase.CODE_WRONG, left);
    }
  }
}
