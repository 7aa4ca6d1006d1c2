package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.util.Arrays;
import java.util.function.Supplier;
import org.skypesms.message.Control;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.server.walk.Controls;
import org.skypesms.state.Ruling;
import org.skypesms.words.Phrase;

/**
 * Rules about people by name: at once in the state, and as soon as their chat clients can at both
 * accounts. Immutable.
 */
public final class AccessAnswers {

  private final Supplier<AccessRules> access;
  private final Clock clock;

  /** By the operator's rules. */
  public AccessAnswers(Supplier<AccessRules> access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  void allow(Conversing with, Skypename person) {
    rule(with, person, Ruling.ALLOWED);
    tellBoth(with, ControlAction.ALLOW, person);
    with.say(Phrase.PERSON_ALLOWED, person.value());
  }

  void deny(Conversing with, Skypename person) {
    if (stays(with, person)) {
      return;
    }
    rule(with, person, Ruling.DENIED);
    tellBoth(with, ControlAction.DENY, person);
    with.say(Phrase.PERSON_DENIED, person.value());
  }

  void block(Conversing with, Skypename person) {
    if (stays(with, person)) {
      return;
    }
    rule(with, person, Ruling.BLOCKED);
    tellBoth(with, ControlAction.BLOCK, person);
    with.say(Phrase.PERSON_BLOCKED, person.value());
  }

  void unblock(Conversing with, Skypename person) {
    with.ledger().accessList().lift(person, Ruling.BLOCKED);
    tellBoth(with, ControlAction.UNBLOCK, person);
    with.say(Phrase.PERSON_UNBLOCKED, person.value());
  }

  /** Nobody shuts themselves out, nor an administrator whom the configuration names. */
  private boolean stays(Conversing with, Skypename person) {
    boolean stays =
        person.equals(with.line().from()) || access.get().administrator(person, Standing.STRANGER);
    if (stays) {
      with.say(Phrase.ADMINISTRATOR_STAYS, person.value());
    }
    return stays;
  }

  private void rule(Conversing with, Skypename person, Ruling ruling) {
    with.ledger().accessList().rule(person, ruling, with.line().from(), clock.instant());
  }

  private static void tellBoth(Conversing with, ControlAction action, Skypename person) {
    Arrays.stream(Half.values())
        .map(
            half ->
                Controls.outgoing(
                    half, with.line().id().then("control"), Control.of(action, person)))
        .forEach(control -> with.ledger().outbox().add(with.source(), control));
  }
}
