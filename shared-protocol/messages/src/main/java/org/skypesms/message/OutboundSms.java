package org.skypesms.message;

import java.time.Instant;

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
 */
public record OutboundSms(
    MessageId id,
    Skypename person,
    int reference,
    Half window,
    PhoneNumber from,
    PhoneNumber to,
    String body,
    Instant acceptedAt) {

  /** Without the body. */
  @Override
  public String toString() {
    return "text " + id + " #" + reference + " of " + person + " to " + to;
  }
}
