package org.skypesms.chat.skype;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One thread that runs short steps one after the other, now or later. Steps given by any thread run
 * in the order in which they were given; after {@link #close} they are dropped.
 */
final class Loop implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Loop.class);

  private final ScheduledThreadPoolExecutor thread;

  Loop(String name) {
    thread =
        new ScheduledThreadPoolExecutor(
            1,
            step -> {
              Thread made = new Thread(step, name);
              made.setDaemon(true);
              return made;
            },
            new ThreadPoolExecutor.DiscardPolicy());
    thread.setRemoveOnCancelPolicy(true);
  }

  void run(Runnable step) {
    thread.execute(() -> attempt(step));
  }

  /** Runs a step when the future is done, whether well or not. */
  <T> void when(CompletableFuture<T> done, BiConsumer<T, Throwable> step) {
    var unused =
        done.whenComplete(
            (value, failure) -> run(() -> step.accept(value, Failures.cause(failure))));
  }

  void after(Duration delay, Runnable step) {
    var unused = thread.schedule(() -> attempt(step), delay.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }

  private static void attempt(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      log.error("A step failed", e);
    }
  }
}
