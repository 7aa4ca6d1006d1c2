package org.skypesms.trials.faults.scene;

/** A time in which nothing passes. Thread-safe. */
final class Silence {

  private boolean reigns;

  synchronized void begin() {
    reigns = true;
  }

  synchronized void end() {
    reigns = false;
    notifyAll();
  }

  /** Waits until it is over. */
  synchronized void await() throws InterruptedException {
    while (reigns) {
      wait();
    }
  }
}
