package org.skypesms.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again in the background. A failure is logged and the work is tried at
 * its next time.
 */
public final class Periodic implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Periodic.class);

  private final List<Runnable> waiting = new ArrayList<>();
  private boolean started;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "periodic");
            thread.setDaemon(true);
            return thread;
          });

  /** Does the work after every such pause, from the start on. */
  public synchronized void every(
      Duration pause, String name, Supplier<? extends CompletionStage<?>> work) {
    Runnable begin =
        () ->
            timer.scheduleWithFixedDelay(
                () -> once(name, work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    if (started) {
      begin.run();
    } else {
      waiting.add(begin);
    }
  }

  /** Begins. */
  public synchronized void start() {
    started = true;
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  private static void once(String name, Supplier<? extends CompletionStage<?>> work) {
    try {
      work.get().exceptionally(failure -> failed(name, failure));
    } catch (RuntimeException failure) {
      failed(name, failure);
    }
  }

  private static <T> T failed(String name, Throwable failure) {
    LOG.warn("{}: {}", name, failure.toString());
    return null;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
