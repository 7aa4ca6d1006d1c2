package org.skypesms.smpp;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/** Ends a session politely: what is outstanding is waited for, then the peer is asked to unbind. */
final class Farewell {

  private static final long LOOK_AGAIN_MILLIS = 10;
  private static final long UNBIND_SECONDS = 2;

  private final LinkSession session;
  private final BooleanSupplier idle;

  /**
   * Prepares to end a session.
   *
   * @param idle whether nothing is submitted any more
   */
  Farewell(LinkSession session, BooleanSupplier idle) {
    this.session = session;
    this.idle = idle;
  }

  /** Takes at most the given time, and two seconds more for the unbind. */
  void within(Duration atMost) throws InterruptedException {
    session.refuseDeliveries();
    try {
      awaitIdle(System.nanoTime() + atMost.toNanos());
      session.unbind().get(UNBIND_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      session.end("the peer did not answer the unbind");
    } finally {
      session.end("the link was closed");
    }
  }

  private void awaitIdle(long end) throws InterruptedException {
    while (!isIdle() && System.nanoTime() - end < 0 && !session.ended().isDone()) {
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    }
  }

  private boolean isIdle() {
    return idle.getAsBoolean() && session.deliveriesOutstanding() == 0;
  }
}
