package org.skypesms.message;

import java.time.Instant;

/**
 * A delivery receipt as received from the SMSC, not yet matched to a part.
 *
 * @param id one for each receipt answered, also its duplicate-detection id
 * @param link the name of the link it came by
 * @param receivedAt when it came first
 * @param attempt how often it was parked because nothing matched, from 0
 * @param content the receipt itself
 */
public record DeliveryReceipt(
    MessageId id, String link, Instant receivedAt, int attempt, ReceivedShortMessage content) {

  /** The same receipt to be tried once more. */
  public DeliveryReceipt parked() {
    return new DeliveryReceipt(id, link, receivedAt, attempt + 1, content);
  }
}
