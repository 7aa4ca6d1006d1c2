package org.skypesms.supervisor;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One part, kept running as long as it is wanted. Everything happens on the thread of the
 * supervision.
 */
final class SupervisedPart {

  private static final long PATIENCE_MILLIS = 8_000;

  private final Part part;
  private final boolean restart;
  private final Watcher watcher;
  private final ScheduledExecutorService thread;
  private final ReadinessWatch readiness;
  private final Delay delay = new Delay();
  private Optional<Child> running = Optional.empty();
  private CompletableFuture<Void> gone = CompletableFuture.completedFuture(null);
  private boolean wanted;

  SupervisedPart(
      Part part,
      boolean restart,
      Watcher watcher,
      ScheduledExecutorService thread,
      ReadinessWatch readiness) {
    this.part = part;
    this.restart = restart;
    this.watcher = watcher;
    this.thread = thread;
    this.readiness = readiness;
  }

  /** Its process, if there is one. */
  Optional<Child> running() {
    return running;
  }

  /** Starts it; completes when its process has been started. */
  CompletableFuture<Void> start() {
    boolean stopping = !wanted;
    wanted = true;
    if (stopping && running.isPresent()) {
      return gone.thenRun(this::launch);
    }
    launch();
    return done();
  }

  /** Asks it to end and lets it be; completes when the process is gone. */
  CompletableFuture<Void> stop() {
    wanted = false;
    running.ifPresent(
        child -> {
          child.end();
          thread.schedule(child::kill, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        });
    return gone;
  }

  /** Ends it without asking; completes when the process is gone and its restart is under way. */
  CompletableFuture<Void> kill() {
    if (running.isEmpty() && !wanted) {
      return CompletableFuture.failedFuture(new CannotRun(part.name() + " does not run"));
    }
    running.ifPresent(Child::kill);
    return gone;
  }

  /** Lets it be, whatever becomes of its process. */
  void leave() {
    wanted = false;
  }

  private void launch() {
    if (running.isPresent() || !wanted) {
      return;
    }
    try {
      Child child = Child.start(part);
      running = Optional.of(child);
      gone = child.gone().thenAcceptAsync(this::ended, thread);
      watcher.started(part, child);
      readiness.watch(part, child, () -> thread.execute(this::serves));
    } catch (IOException e) {
      relaunch();
    }
  }

  private void serves() {
    delay.reset();
    watcher.serves(part);
  }

  private void ended(Child child) {
    running = Optional.empty();
    watcher.gone(part, child, !wanted);
    if (wanted && restart) {
      relaunch();
    }
  }

  private void relaunch() {
    thread.schedule(this::launch, delay.next(), TimeUnit.MILLISECONDS);
  }

  private static CompletableFuture<Void> done() {
    return CompletableFuture.completedFuture(null);
  }
}
