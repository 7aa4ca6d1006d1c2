package org.skypesms.broker;

import java.util.concurrent.CompletableFuture;

/**
 * Puts messages on the broker. Safe for use by any thread; never blocks the caller for the network.
 */
public interface Sender {

  /**
   * Sends durably, through a window of unconfirmed messages.
   *
   * <p>The future completes when the broker has stored the message (a repeated id counts as
   * stored). It fails with {@link BrokerUnavailable} when the broker is away, full or did not
   * confirm in time: then it is not certain that the message was not stored, and sending again with
   * the same id is always right.
   */
  CompletableFuture<Void> send(Outgoing message);
}
