package org.skypesms.broker;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says why a queue waits, at most once in ten seconds however many lanes wait. Used by the pump's
 * thread alone.
 */
final class SparseLog {

  private static final Logger log = LoggerFactory.getLogger(SparseLog.class);
  private static final long BETWEEN = TimeUnit.SECONDS.toNanos(10);

  private final String queue;
  private long last = System.nanoTime() - BETWEEN;

  SparseLog(String queue) {
    this.queue = queue;
  }

  void waits(String reason) {
    if (due()) {
      log.info("{} waits: {}", queue, reason);
    }
  }

  // The reason may quote what was processed, so it is for the debug level only.
  void fails(Delivery delivery, String reason) {
    if (due()) {
      log.warn("the processing of {} failed and is tried again", delivery);
    }
    log.debug("the processing of {} failed: {}", delivery, reason);
  }

  private boolean due() {
    long now = System.nanoTime();
    boolean due = now - last >= BETWEEN;
    if (due) {
      last = now;
    }
    return due;
  }
}
