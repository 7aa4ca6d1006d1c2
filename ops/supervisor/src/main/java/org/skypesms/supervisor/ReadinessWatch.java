package org.skypesms.supervisor;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks parts again and again whether they serve, until they do or are gone. Thread-safe. */
final class ReadinessWatch implements AutoCloseable {

  private static final int THREADS = 3;
  private static final long PAUSE_MILLIS = 100;

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          THREADS,
          task -> {
            Thread thread = new Thread(task, "readiness");
            thread.setDaemon(true);
            return thread;
          });

  /** Asks until the part serves, then runs what is given; nothing more once the child is gone. */
  void watch(Part part, Child child, Runnable whenReady) {
    threads.schedule(() -> ask(part, child, whenReady), PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void ask(Part part, Child child, Runnable whenReady) {
    if (!child.alive()) {
      return;
    }
    if (part.readiness().now()) {
      whenReady.run();
      return;
    }
    watch(part, child, whenReady);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
