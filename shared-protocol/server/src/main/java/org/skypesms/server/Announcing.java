package org.skypesms.server;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.ChatLines;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.Ledger;
import org.skypesms.state.PersonKey;
import org.skypesms.state.Ruling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells everybody whom the service knows what the operator has to say, once each, in this half's
 * window. Whom the service knows is who was admitted at some time and is not forgotten since; who
 * is denied or blocked is told nothing. Safe for use by any thread.
 */
final class Announcing {

  private static final Logger LOG = LoggerFactory.getLogger(Announcing.class);

  private final Half half;
  private final Steps steps;

  Announcing(Half half, Steps steps) {
    this.half = half;
    this.steps = steps;
  }

  /** Completes when the broker has a line for each person; a wish is granted once. */
  CompletionStage<ControlOutcome> tell(MessageId wish, String text) {
    return steps
        .once(wish.value(), ledger -> tell(ledger, wish, text))
        .thenApply(done -> new ControlOutcome.Done("everybody is told"));
  }

  private void tell(Ledger ledger, MessageId wish, String text) {
    List<Skypename> people =
        ledger.counters().peopleWith(PersonKey.LANGUAGE).stream()
            .filter(person -> welcome(ledger, person))
            .toList();
    for (Skypename person : people) {
      ChatLine line = ChatLine.of(wish.then(person.value()), half, person, text);
      ledger.outbox().add(wish.value(), ChatLines.outgoing(line));
    }
    LOG.info("{} people are told what the operator has to say", people.size());
  }

  private static boolean welcome(Ledger ledger, Skypename person) {
    return ledger.accessList().of(person).map(Ruling.ALLOWED::equals).orElse(true)
        && !blocked(ledger, Half.SKYPE_TO_SMS, person)
        && !blocked(ledger, Half.SMS_TO_SKYPE, person);
  }

  private static boolean blocked(Ledger ledger, Half by, Skypename person) {
    return ledger
        .standings()
        .of(by, person)
        .flatMap(seen -> seen.standing())
        .filter(standing -> standing.blocked())
        .isPresent();
  }
}
