package org.skypesms.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again in the background. It is tried at its next time when it fails,
 * which is logged once until it succeeds again. Safe for use by any thread.
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
    Task task = new Task(name, work);
    Runnable begin =
        () ->
            timer.scheduleWithFixedDelay(
                task::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
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

  /** One kind of work. */
  private static final class Task {

    private final String name;
    private final Supplier<? extends CompletionStage<?>> work;
    private final AtomicBoolean failing = new AtomicBoolean();

    Task(String name, Supplier<? extends CompletionStage<?>> work) {
      this.name = name;
      this.work = work;
    }

    void once() {
      try {
        work.get().whenComplete((done, failure) -> tell(failure));
      } catch (RuntimeException failure) {
        tell(failure);
      }
    }

    private void tell(Throwable failure) {
      if (failure == null) {
        failing.set(false);
      } else if (failing.compareAndSet(false, true)) {
        LOG.warn("{}: {}", name, failure.toString());
      }
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
