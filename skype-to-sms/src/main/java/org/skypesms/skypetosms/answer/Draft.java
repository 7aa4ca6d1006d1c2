package org.skypesms.skypetosms.answer;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;

/**
 * A text that a person wants sent and that is not accepted yet. Drafts are kept in the choices of
 * questions, so a field once written stays readable.
 *
 * @param to the phone
 * @param from the gateway number of the conversation it belongs to; empty: any
 * @param flash whether the phone is to show it at once and not keep it
 * @param due when it is to go out; empty: at once
 * @param body verbatim
 */
record Draft(
    PhoneNumber to, Optional<PhoneNumber> from, boolean flash, Optional<Instant> due, String body) {

  /** The same in the conversation on a certain gateway number. */
  Draft from(PhoneNumber gateway) {
    return new Draft(to, Optional.of(gateway), flash, due, body);
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "draft to " + to.masked();
  }
}
