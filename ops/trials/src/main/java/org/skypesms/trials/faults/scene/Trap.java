package org.skypesms.trials.faults.scene;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Does something once, at the moment in which a PDU passes. Thread-safe. */
final class Trap {

  private final Step step;
  private final Runnable deed;
  private final CountDownLatch sprung = new CountDownLatch(1);
  private boolean taken;

  Trap(Step step, Runnable deed) {
    this.step = step;
    this.deed = deed;
  }

  /** Whether this PDU springs it, which the first of its kind does. */
  synchronized boolean takes(Pdu pdu) {
    if (taken || !step.is(pdu)) {
      return false;
    }
    taken = true;
    return true;
  }

  boolean passes() {
    return step.passes();
  }

  void spring() {
    try {
      deed.run();
    } finally {
      sprung.countDown();
    }
  }

  /** Whether it was sprung within so many seconds; else it never will be. */
  boolean await(long seconds) throws InterruptedException {
    sprung.await(seconds, TimeUnit.SECONDS);
    synchronized (this) {
      taken = true;
    }
    return sprung.getCount() == 0;
  }
}
