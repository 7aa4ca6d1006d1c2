package org.skypesms.broker;

/**
 * A thread of its own that keeps something up until it is closed. What it waits for is changed, and
 * looked at, by whoever holds its monitor, and who changed it notifies all. Safe for use by any
 * thread.
 */
final class Keeper {

  private final Thread thread;
  private volatile boolean closed;

  /** Does nothing before {@link #start()}; the work ends soon after this is closed. */
  Keeper(String name, Runnable work) {
    thread = new Thread(work, name);
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  boolean closed() {
    return closed;
  }

  /**
   * Waits for so long, until something changes or until this is closed, which an interrupt does.
   */
  synchronized void pause(long millis) {
    try {
      if (!closed) {
        wait(millis);
      }
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /** Has the work end, and waits for its end within the limit. */
  void close(long limitMillis) {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(limitMillis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
