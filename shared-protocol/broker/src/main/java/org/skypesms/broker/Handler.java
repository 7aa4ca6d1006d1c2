package org.skypesms.broker;

import java.util.concurrent.CompletionStage;

/**
 * Processes deliveries. It must be idempotent by delivery id: after a crash or a lost connection
 * the same message comes again.
 *
 * <p>Called by the pump's one thread, so it must not block; two deliveries of one group are never
 * with it at once.
 */
@FunctionalInterface
public interface Handler {

  /**
   * Processes one delivery. The message is done when the stage completes. It fails with {@link
   * Unavailable} to be tried again for ever, with {@link Rejected} to go to the dead letters at
   * once, and with anything else to be counted: the fifth failure moves it to the dead letters.
   */
  CompletionStage<Void> handle(Delivery delivery);
}
