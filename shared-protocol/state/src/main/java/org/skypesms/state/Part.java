package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscMessageId;

/**
 * One copy of one part of a text, as far as it has a result.
 *
 * @param text the text
 * @param number from 1
 * @param copy 1, or 2 for the one resend
 * @param link the link it took
 * @param recipient the phone
 * @param smscId the id the SMSC gave to it
 * @param state what has become of it
 * @param reason why it failed, or empty
 * @param at when the state changed last
 * @param firstState its first result; kept as it is when a later one is stored
 * @param firstAt when it had that
 */
public record Part(
    MessageId text,
    int number,
    int copy,
    String link,
    PhoneNumber recipient,
    Optional<SmscMessageId> smscId,
    PartState state,
    String reason,
    Instant at,
    PartState firstState,
    Instant firstAt) {

  /** A first result. */
  public Part(
      MessageId text,
      int number,
      int copy,
      String link,
      PhoneNumber recipient,
      Optional<SmscMessageId> smscId,
      PartState state,
      String reason,
      Instant at) {
    this(text, number, copy, link, recipient, smscId, state, reason, at, state, at);
  }
}
