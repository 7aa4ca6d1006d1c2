package org.skypesms.message;

import java.time.Instant;
import java.util.Optional;

/**
 * One whole text on its way to a phone. It is cut into parts only when its link is known.
 *
 * @param id the identity of the text
 * @param person who sends it
 * @param reference the number by which the person knows it, from 1, counted per person
 * @param window the half in whose window it was typed and its states are told
 * @param from the gateway number it comes from
 * @param to the phone
 * @param body the text, verbatim
 * @param acceptedAt when the line was taken
 * @param messageClass 0 to be shown at once and not kept by the phone, up to 3 (3GPP TS 23.038,
 *     section 4); empty for an ordinary text
 */
public record OutboundSms(
    MessageId id,
    Skypename person,
    int reference,
    Half window,
    PhoneNumber from,
    PhoneNumber to,
    String body,
    Instant acceptedAt,
    Optional<Integer> messageClass) {

  /** Checks the class. */
  public OutboundSms {
    if (messageClass.filter(number -> number < 0 || number > 3).isPresent()) {
      throw new IllegalArgumentException("a message class is 0 to 3");
    }
  }

  /** An ordinary text. */
  public OutboundSms(
      MessageId id,
      Skypename person,
      int reference,
      Half window,
      PhoneNumber from,
      PhoneNumber to,
      String body,
      Instant acceptedAt) {
    this(id, person, reference, window, from, to, body, acceptedAt, Optional.empty());
  }

  /** Without the body. */
  @Override
  public String toString() {
    return "text " + id + " #" + reference + " of " + person + " to " + to;
  }
}
