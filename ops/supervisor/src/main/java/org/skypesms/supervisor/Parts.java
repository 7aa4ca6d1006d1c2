package org.skypesms.supervisor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All parts of the run under supervision: each is restarted when it dies, until it is stopped.
 * Thread-safe; what happens, happens on one thread.
 */
final class Parts {

  private static final long KILLED_MILLIS = 500;

  private final Map<String, SupervisedPart> byName = new LinkedHashMap<>();
  private final ReadinessWatch readiness = new ReadinessWatch();
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "supervision"));
  private boolean leaving;

  /**
   * Knows parts, none of them started yet.
   *
   * @param restart whether what dies is started again
   */
  Parts(List<Part> parts, boolean restart, Watcher watcher) {
    for (Part part : parts) {
      byName.put(part.name(), new SupervisedPart(part, restart, watcher, thread, readiness));
    }
  }

  /**
   * Does something to a part. The answer completes when it is done, and fails with {@link
   * CannotRun} when that cannot be.
   */
  CompletableFuture<Void> act(String name, Action action) {
    SupervisedPart part = byName.get(name);
    if (part == null) {
      return CompletableFuture.failedFuture(new CannotRun(name + " is no part of this run"));
    }
    return onThread(() -> leaving ? stopping() : step(part, action))
        .thenCompose(outcome -> outcome);
  }

  private static CompletableFuture<Void> step(SupervisedPart part, Action action) {
    return switch (action) {
      case START -> part.start();
      case STOP -> part.stop();
      case KILL -> part.kill();
    };
  }

  private static CompletableFuture<Void> stopping() {
    return CompletableFuture.failedFuture(new CannotRun("the run is being stopped"));
  }

  /** Runs something on the thread of the supervision. */
  void later(Runnable task) {
    thread.execute(task);
  }

  /** The process ids of the parts that run, in the order of the parts. */
  Map<String, Long> pids() {
    return onThread(this::pidsNow).join();
  }

  /** The same, for the thread of the supervision. */
  Map<String, Long> pidsNow() {
    Map<String, Long> pids = new LinkedHashMap<>();
    byName.forEach((name, part) -> part.running().ifPresent(child -> pids.put(name, child.pid())));
    return pids;
  }

  /** Does that on the thread of the supervision, and returns when it is done. */
  void inTurn(Runnable step) {
    CompletableFuture.runAsync(step, thread).join();
  }

  /** Nothing is restarted from now on, and nobody's action is done any more. */
  void leaveAll() {
    onThread(this::leaveAllNow).join();
  }

  private Void leaveAllNow() {
    leaving = true;
    byName.values().forEach(SupervisedPart::leave);
    return null;
  }

  /**
   * Stops these parts side by side, killing what is not gone after a while; parts that this run has
   * not are passed over.
   */
  void stop(List<String> names, long patienceMillis) {
    List<SupervisedPart> some =
        names.stream().flatMap(name -> Optional.ofNullable(byName.get(name)).stream()).toList();
    CompletableFuture<Void> gone = all(some, SupervisedPart::stop);
    if (!within(gone, patienceMillis)) {
      within(all(some, Parts::killRunning), KILLED_MILLIS);
    }
  }

  /** Ends the supervision; the parts are as they are. */
  void close() {
    readiness.close();
    thread.shutdownNow();
  }

  private static CompletableFuture<Void> killRunning(SupervisedPart part) {
    part.running().ifPresent(Child::kill);
    return part.stop();
  }

  private CompletableFuture<Void> all(
      List<SupervisedPart> some, Function<SupervisedPart, CompletableFuture<Void>> step) {
    return onThread(
            () ->
                CompletableFuture.allOf(some.stream().map(step).toArray(CompletableFuture[]::new)))
        .thenCompose(outcome -> outcome);
  }

  private <T> CompletableFuture<T> onThread(Supplier<T> step) {
    return CompletableFuture.supplyAsync(step, thread);
  }

  private static boolean within(CompletableFuture<Void> gone, long millis) {
    try {
      gone.get(millis, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
