package org.skypesms.skypetosms.receipt;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.skypesms.broker.Outgoing;
import org.skypesms.broker.Rejected;
import org.skypesms.message.Address;
import org.skypesms.message.DeliveryReceipt;
import org.skypesms.message.Labels;
import org.skypesms.message.json.Json;

/**
 * How long receipts wait for their parts, and when they are tried again.
 *
 * @param patience how long at most
 * @param clock of the broker, which tries them again
 * @param unhurried by which is judged whether that is over
 */
record Parking(Duration patience, Clock clock, Clock unhurried) {

  static final int PATIENT_ATTEMPT = 2;

  private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(5);

  /**
   * Whether the answer with the receipt's id must have come, to whichever text it belongs: an SMSC
   * may use an id again, and another text may have the id in another form.
   */
  boolean patient(DeliveryReceipt receipt) {
    return receipt.attempt() >= PATIENT_ATTEMPT || over(receipt);
  }

  private boolean over(DeliveryReceipt receipt) {
    return receipt.attempt() > 0
        && receipt.receivedAt().plus(patience).isBefore(unhurried.instant());
  }

  /**
   * The receipt for its next attempt; an operator may have one that was refused tried once more.
   *
   * @throws Rejected when it has waited for too long
   */
  Outgoing within(DeliveryReceipt receipt, String half) {
    if (over(receipt)) {
      throw new Rejected("no part on link " + receipt.link() + " matches the receipt");
    }
    return again(receipt, half);
  }

  /** The receipt for its next attempt. */
  Outgoing again(DeliveryReceipt receipt, String half) {
    DeliveryReceipt again = receipt.parked();
    long factor = 1L << Math.min(receipt.attempt(), 10);
    Duration delay = FIRST_DELAY.multipliedBy(factor);
    Instant at = clock.instant().plus(delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay);
    return new Outgoing(
        Address.SMS_RECEIPTS,
        receipt.id().then("parked-" + again.attempt()),
        receipt.id().value(),
        Json.write(again),
        Labels.of(again, half),
        Optional.of(at));
  }
}
