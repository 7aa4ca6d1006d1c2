package org.skypesms.smpp;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The places for submissions without answer, given out in the order in which they were asked for,
 * while the link is bound and as its pace allows. Safe for use by any thread.
 *
 * @param <T> a place
 */
final class Window<T> {

  private static final long SHORTEST_WAIT = 1_000_000;

  private final Pace pace;
  private final Supplier<T> places;
  private final Executor callbacks;
  private final ScheduledExecutorService timer;
  private final Deque<CompletableFuture<T>> waiting = new ArrayDeque<>();
  private final Map<CompletableFuture<T>, CompletableFuture<?>> ofBegun = new HashMap<>();
  private int size;
  private int inUse;
  private boolean open;
  private boolean held;
  private boolean waitingForPace;
  private RuntimeException shut;

  /**
   * Starts shut until {@link #open}.
   *
   * @param places makes a place
   * @param callbacks completes the stages of those who wait
   * @param timer asks again when the pace does not allow a place yet
   */
  Window(
      int size, Pace pace, Supplier<T> places, Executor callbacks, ScheduledExecutorService timer) {
    this.size = size;
    this.pace = pace;
    this.places = places;
    this.callbacks = callbacks;
    this.timer = timer;
  }

  /** Asks for a place. */
  synchronized CompletableFuture<T> acquire() {
    return waitFor(new CompletableFuture<>());
  }

  private CompletableFuture<T> waitFor(CompletableFuture<T> place) {
    if (shut != null) {
      ofBegun.remove(place);
      return CompletableFuture.failedFuture(shut);
    }
    waiting.add(place);
    var unused = place.whenComplete((given, failure) -> forgetIfCancelled(place));
    giveOut();
    return place;
  }

  /**
   * The same for a part of something that is begun once the future is complete; then a hold does
   * not concern it.
   */
  synchronized CompletableFuture<T> acquire(CompletableFuture<?> begun) {
    CompletableFuture<T> place = new CompletableFuture<>();
    ofBegun.put(place, begun);
    return waitFor(place);
  }

  private void forgetIfCancelled(CompletableFuture<T> place) {
    if (place.isCancelled()) {
      forget(place);
    }
  }

  private synchronized void forget(CompletableFuture<T> place) {
    waiting.remove(place);
    ofBegun.remove(place);
  }

  /** Gives a place back. */
  synchronized void release() {
    inUse--;
    giveOut();
  }

  /** Gives places out from now on. */
  synchronized void open() {
    open = true;
    giveOut();
  }

  /** Gives no more places out until opened again; those who wait go on waiting. */
  synchronized void pause() {
    open = false;
  }

  /** Changes how many places there are; those given out stay so. */
  synchronized void resize(int places) {
    size = places;
    giveOut();
  }

  /** Gives places out to what is begun only, until it is let go. */
  synchronized void hold(boolean on) {
    held = on;
    giveOut();
  }

  /** Whether it is held. */
  synchronized boolean held() {
    return held;
  }

  /** Gives no more places out for good. */
  synchronized void shut(RuntimeException why) {
    shut = why;
    open = false;
    waiting.forEach(place -> callbacks.execute(() -> place.completeExceptionally(why)));
    waiting.clear();
    ofBegun.clear();
  }

  private void giveOut() {
    Optional<CompletableFuture<T>> next = next();
    while (open && inUse < size && next.isPresent() && !waitingForPace && paceAllows()) {
      inUse++;
      CompletableFuture<T> place = next.get();
      forget(place);
      callbacks.execute(() -> complete(place));
      next = next();
    }
  }

  private Optional<CompletableFuture<T>> next() {
    return held
        ? waiting.stream().filter(this::isOfBegun).findFirst()
        : Optional.ofNullable(waiting.peek());
  }

  private boolean isOfBegun(CompletableFuture<T> place) {
    CompletableFuture<?> begun = ofBegun.get(place);
    return begun != null && begun.isDone() && !begun.isCompletedExceptionally();
  }

  private void complete(CompletableFuture<T> place) {
    if (!place.complete(places.get())) {
      release();
    }
  }

  private boolean paceAllows() {
    long wait = pace.take();
    if (wait > 0) {
      waitingForPace = true;
      var unused =
          timer.schedule(this::askAgain, Math.max(wait, SHORTEST_WAIT), TimeUnit.NANOSECONDS);
    }
    return wait <= 0;
  }

  private synchronized void askAgain() {
    waitingForPace = false;
    giveOut();
  }

  /** How many places are given out. */
  synchronized int inUse() {
    return inUse;
  }

  /** How many wait for a place. */
  synchronized int waiting() {
    return waiting.size();
  }
}
