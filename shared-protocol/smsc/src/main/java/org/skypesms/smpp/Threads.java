package org.skypesms.smpp;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads of one link, each with one concern, so that a caller who blocks holds up only his own
 * kind.
 */
final class Threads {

  private static final long PATIENCE_SECONDS = 2;

  private final String link;
  private final ThreadPoolExecutor callbacks;
  private final ThreadPoolExecutor deliveries;
  private final ScheduledThreadPoolExecutor timer;

  Threads(String link) {
    this.link = link;
    this.callbacks = single("callbacks");
    this.deliveries = single("deliveries");
    this.timer = new ScheduledThreadPoolExecutor(1, task -> thread("timer", task));
    timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  private ThreadPoolExecutor single(String concern) {
    return new ThreadPoolExecutor(
        1,
        1,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        task -> thread(concern, task),
        (task, pool) -> task.run());
  }

  /** A daemon, not started yet. */
  Thread thread(String concern, Runnable task) {
    Thread thread = new Thread(task, "smsc-" + link + "-" + concern);
    thread.setDaemon(true);
    return thread;
  }

  /** Completes stages of submitters, in order. */
  Executor callbacks() {
    return callbacks;
  }

  /** Hands deliveries over, in order. */
  Executor deliveries() {
    return deliveries;
  }

  ScheduledThreadPoolExecutor timer() {
    return timer;
  }

  /** Lets what was begun be finished, and ends the threads. */
  void end() throws InterruptedException {
    timer.shutdownNow();
    callbacks.shutdown();
    deliveries.shutdown();
    if (!callbacks.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      callbacks.shutdownNow();
    }
    if (!deliveries.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      deliveries.shutdownNow();
    }
  }
}
