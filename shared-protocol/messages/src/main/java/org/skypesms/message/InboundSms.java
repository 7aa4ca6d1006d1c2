package org.skypesms.message;

import java.time.Instant;
import java.util.Optional;

/**
 * A part that a phone sent, as received from the SMSC, octets and all.
 *
 * @param id one for each part answered, also its duplicate-detection id
 * @param link the name of the link it came by
 * @param receivedAt when it came
 * @param content the part itself
 * @param mayRepeat the equal part that came shortly before and that this one may be a repeat of,
 *     because nobody knows whether its answer reached the SMSC
 */
public record InboundSms(
    MessageId id,
    String link,
    Instant receivedAt,
    ReceivedShortMessage content,
    Optional<MessageId> mayRepeat) {

  /** A part that is surely none of before. */
  public InboundSms(MessageId id, String link, Instant receivedAt, ReceivedShortMessage content) {
    this(id, link, receivedAt, content, Optional.empty());
  }
}
