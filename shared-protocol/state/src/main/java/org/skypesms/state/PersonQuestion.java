package org.skypesms.state;

import java.time.Instant;

/**
 * A question with numbered answers that a person was asked.
 *
 * @param choices what each answer does, as the half that asks writes it
 * @param askedAt the chat network's timestamp of the line that made it necessary
 */
public record PersonQuestion(String choices, Instant askedAt) {

  /** Without the choices, which hold texts. */
  @Override
  public String toString() {
    return "question of " + askedAt;
  }
}
