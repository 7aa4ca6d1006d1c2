package org.skypesms.broker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * All lanes of one queue: which may start, which rest. At most one delivery of a lane is with the
 * handler, and at most so many over all lanes. Used by the pump's thread alone.
 */
final class Lanes {

  private final Map<String, Lane> byGroup = new HashMap<>();
  private final Deque<Lane> queued = new ArrayDeque<>();
  private final Handler handler;
  private final int mostOutstanding;
  private final Room room;
  private final Loop loop;
  private final Outcomes outcomes;
  private final Optional<Departures> departures;
  private boolean paused;
  private volatile int outstanding;

  Lanes(
      Handler handler,
      int mostOutstanding,
      Room room,
      Loop loop,
      Outcomes outcomes,
      Optional<Departures> departures) {
    this.handler = handler;
    this.mostOutstanding = mostOutstanding;
    this.room = room;
    this.loop = loop;
    this.outcomes = outcomes;
    this.departures = departures;
  }

  /** Puts a delivery at the end of its lane. */
  void take(Taken taken) {
    Lane lane = byGroup.computeIfAbsent(taken.delivery().group(), Lane::new);
    lane.add(taken);
    if (departures.isPresent() && room.crowdedBy(lane.size())) {
      lane.leave();
    }
    goOn(lane);
  }

  /** Forgets what a lost session had delivered, except what is with the handler. */
  void lose() {
    for (Lane lane : new ArrayList<>(byGroup.values())) {
      lane.dropLost(outcomes::drop);
      goOn(lane);
    }
  }

  void pause() {
    paused = true;
  }

  void resume() {
    paused = false;
    start();
  }

  /** Deliveries with the handler; for any thread. */
  int outstanding() {
    return outstanding;
  }

  int size() {
    return byGroup.size();
  }

  private void goOn(Lane lane) {
    if (lane.queue()) {
      queued.add(lane);
    }
    start();
  }

  private void start() {
    while (!paused && outstanding < mostOutstanding && !queued.isEmpty()) {
      begin(queued.poll());
    }
  }

  private void begin(Lane lane) {
    lane.idle();
    lane.dropLost(outcomes::drop);
    Taken head = lane.head();
    if (head == null) {
      byGroup.remove(lane.group());
    } else if (departures.filter(away -> away.takes(lane)).isPresent()) {
      departures.orElseThrow().move(lane, this::free);
    } else if (head.readable()) {
      hand(lane, head);
    } else {
      outcomes.unreadable(lane);
      requeue(lane);
    }
  }

  private void hand(Lane lane, Taken head) {
    lane.busy(1);
    outstanding++;
    handled(head.delivery())
        .whenComplete((done, error) -> loop.run(() -> finished(lane, head, error)));
  }

  private CompletionStage<Void> handled(Delivery delivery) {
    try {
      return Objects.requireNonNull(handler.handle(delivery), "the handler gave no stage");
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void finished(Lane lane, Taken head, Throwable error) {
    outstanding--;
    outcomes.decide(lane, head, error, this::free, this::restUntilRetry);
    start();
  }

  private void restUntilRetry(Lane lane, long millis) {
    lane.rest(loop.after(millis, () -> wake(lane)));
  }

  private void wake(Lane lane) {
    if (departures.filter(away -> away.due(lane.head(), System.nanoTime())).isPresent()) {
      lane.leave();
    }
    free(lane);
  }

  private void free(Lane lane) {
    lane.idle();
    goOn(lane);
  }

  private void requeue(Lane lane) {
    lane.idle();
    if (lane.queue()) {
      queued.add(lane);
    }
  }
}
