package org.skypesms.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skypesms.server.walk.Tenure;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the instance active when the lease comes, and ends it when another has become active: the
 * epoch in the state says so. Between the loss of the lease and that it begins nothing; when the
 * lease comes back and nobody else had it, the instance goes on. Safe for use by any thread.
 */
final class Succession implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Succession.class);
  private static final long LOOK_MILLIS = 200;

  /** Longer than the look of the one before, which has to leave first. */
  private static final long LEAVING_MILLIS = 300;

  /** How long the state may not take it before one looks who blocks it. */
  private static final long PATIENCE_MILLIS = 1_000;

  private static final long IN_THE_DARK_NANOS = TimeUnit.SECONDS.toNanos(3);

  /** A look that comes so much later than the one before it comes after a freeze. */
  private static final long FROZEN_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final Store store;
  private final Tenure tenure;
  private final Predecessor predecessor;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread named = new Thread(work, "succession");
            named.setDaemon(true);
            return named;
          });
  private final AtomicBoolean asking = new AtomicBoolean();
  private volatile long lastSure;
  private volatile long lastLook;

  Succession(Store store, Tenure tenure, Predecessor predecessor) {
    this.store = store;
    this.tenure = tenure;
    this.predecessor = predecessor;
  }

  /** Something that may fail. */
  @FunctionalInterface
  interface Step {
    void run() throws Exception;
  }

  /** What makes an instance active; both steps may block. */
  interface Activation {

    /** Begins the tenure in the state; tried again when it fails. */
    void prepare();

    /** Attaches, binds and consumes. */
    void run() throws Exception;
  }

  /** The lease has come: begins the tenure, unless it is this very one that goes on. */
  void taken(Activation activation) {
    thread.execute(
        () -> {
          if (!tenure.begun()) {
            begin(activation);
          }
        });
  }

  private void begin(Activation activation) {
    try {
      prepareAgainstALock(activation);
      predecessor.becomeThisProcess();
      LOG.info("becomes the active instance, epoch {}", tenure.epoch());
      TimeUnit.MILLISECONDS.sleep(LEAVING_MILLIS);
      activation.run();
      LOG.info("is the active instance");
      lastSure = System.nanoTime();
      lastLook = lastSure;
      thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    } catch (Exception failure) {
      LOG.error("cannot become the active instance", failure);
      tenure.end();
    }
  }

  private void prepareAgainstALock(Activation activation) throws InterruptedException {
    CompletableFuture<Boolean> inTime =
        new CompletableFuture<Boolean>()
            .completeOnTimeout(false, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    var unused =
        inTime.thenAcceptAsync(
            done -> {
              if (!done) {
                predecessor.endIfFrozen();
              }
            });
    prepare(activation);
    inTime.complete(true);
  }

  /**
   * Begins the tenure, however long the state takes nothing: another process may have it to itself
   * for a while, and whoever is the only one who may be active has nothing better to do.
   */
  static void prepare(Activation activation) throws InterruptedException {
    while (true) {
      try {
        activation.prepare();
        return;
      } catch (CompletionException failure) {
        if (!(failure.getCause() instanceof StateUnavailable unavailable)) {
          throw failure;
        }
        LOG.warn(
            "the state does not take that this instance is active: {}", unavailable.getMessage());
        TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
      }
    }
  }

  private void look() {
    forgiveAFreeze();
    if (tenure.holds()) {
      lastSure = System.nanoTime();
    } else if (System.nanoTime() - lastSure > IN_THE_DARK_NANOS) {
      LOG.warn("neither the broker nor the state says that this instance is the active one");
      tenure.end();
    } else if (asking.compareAndSet(false, true)) {
      var unused =
          store.submit(tenure::latest).whenComplete((latest, failure) -> answered(latest, failure));
    }
  }

  /** Whoever was frozen could not ask meanwhile, and may do so before it ends. */
  private void forgiveAFreeze() {
    long now = System.nanoTime();
    if (now - lastLook > FROZEN_NANOS) {
      lastSure = now;
    }
    lastLook = now;
  }

  private void answered(Boolean latest, Throwable failure) {
    asking.set(false);
    if (failure == null && latest) {
      lastSure = System.nanoTime();
    } else if (failure == null) {
      LOG.warn("another instance is active");
      tenure.end();
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
