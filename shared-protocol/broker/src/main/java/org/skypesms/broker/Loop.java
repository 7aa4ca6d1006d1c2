package org.skypesms.broker;

import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread on which everything in a pump is decided. */
final class Loop {

  private static final Logger log = LoggerFactory.getLogger(Loop.class);

  private final ScheduledThreadPoolExecutor thread;

  Loop(String name) {
    thread = new ScheduledThreadPoolExecutor(1, new Named(name));
    thread.setRemoveOnCancelPolicy(true);
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  void run(Runnable work) {
    try {
      thread.execute(guarded(work));
    } catch (RejectedExecutionException e) {
      log.debug("a pump that is closed does nothing more");
    }
  }

  Future<?> after(long millis, Runnable work) {
    return thread.schedule(guarded(work), millis, TimeUnit.MILLISECONDS);
  }

  void close() {
    thread.shutdown();
  }

  // What escapes here is a fault of the pump itself and must be seen.
  private static Runnable guarded(Runnable work) {
    return () -> {
      try {
        work.run();
      } catch (RuntimeException | Error e) {
        log.error("the pump met a fault of its own", e);
      }
    };
  }
}
