package org.skypesms.trials.process;

import java.time.Duration;

/** Waiting that ends. For the use of one thread. */
public final class Patience {

  private static final long PAUSE_MILLIS = 20;

  private final Duration limit;
  private long begin = System.nanoTime();

  /** Patience for so long. */
  public Patience(Duration limit) {
    this.limit = limit;
  }

  /** Whether it is at its end. */
  public boolean over() {
    return System.nanoTime() - begin > limit.toNanos();
  }

  /** Begins anew. */
  public void renew() {
    begin = System.nanoTime();
  }

  /** Seconds since the beginning. */
  public double seconds() {
    return (System.nanoTime() - begin) / 1e9;
  }

  /** Waits a moment. */
  public void pause() throws InterruptedException {
    Thread.sleep(PAUSE_MILLIS);
  }
}
