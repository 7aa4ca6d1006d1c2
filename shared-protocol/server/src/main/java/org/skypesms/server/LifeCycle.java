package org.skypesms.server;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running parts of a process, closed in the reverse order of their start. Safe for use by any
 * thread.
 */
public final class LifeCycle implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LifeCycle.class);

  private record Part(String name, AutoCloseable closing) {}

  private final Deque<Part> parts = new ArrayDeque<>();
  private final CountDownLatch closed = new CountDownLatch(1);
  private boolean closing;

  /** Adds a part that is running, to be closed before all parts added earlier. */
  public synchronized <T extends AutoCloseable> T add(String name, T part) {
    parts.push(new Part(name, part));
    return part;
  }

  /**
   * Closes everything once; a part that fails to close does not keep the others. Returns when all
   * are closed.
   */
  @Override
  public void close() {
    if (begin()) {
      parts.forEach(LifeCycle::close);
      closed.countDown();
    }
    awaitClosed();
  }

  /** Waits until everything is closed. */
  public void awaitClosed() {
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean begin() {
    boolean first = !closing;
    closing = true;
    return first;
  }

  private static void close(Part part) {
    try {
      part.closing().close();
      LOG.info("stopped {}", part.name());
    } catch (Exception failure) {
      LOG.warn("could not stop {} cleanly: {}", part.name(), failure.toString());
    }
  }
}
