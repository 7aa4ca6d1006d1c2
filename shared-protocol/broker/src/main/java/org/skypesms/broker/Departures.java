package org.skypesms.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Moves lanes to the deferred address, always from the head on and never a later text without the
 * earlier ones. A text is acknowledged here only when it is stored there, so a crash at any instant
 * keeps the order. Used by the pump's thread alone.
 */
final class Departures {

  private static final GrowingDelay RETRY =
      new GrowingDelay(Duration.ofMillis(200), Duration.ofSeconds(2));
  private static final int MOST_AT_ONCE = 200;

  private final String address;
  private final Duration after;
  private final DeferredLanes deferred;
  private final Loop loop;
  private final Mover mover;
  private final Settling settling;

  Departures(
      String address,
      Duration after,
      DeferredLanes deferred,
      Loop loop,
      Mover mover,
      Settling settling) {
    this.address = address;
    this.after = after;
    this.deferred = deferred;
    this.loop = loop;
    this.mover = mover;
    this.settling = settling;
  }

  /** Whether the head has been held back for so long that its lane moves. */
  boolean due(Taken head, long now) {
    return head.held(now) >= after.toNanos();
  }

  /** At most so long until the lane would be due. */
  long millisUntilDue(Taken head, long now) {
    return Math.max(1, (after.toNanos() - head.held(now)) / 1_000_000 + 1);
  }

  /** Whether the head has to go, because its lane leaves or earlier texts of it have gone. */
  boolean takes(Lane lane) {
    return lane.leaving() || deferred.join(lane.head().delivery());
  }

  /** Moves the first of the lane, then says that it may go on. */
  void move(Lane lane, Consumer<Lane> then) {
    List<Taken> first = lane.first(MOST_AT_ONCE);
    lane.leave();
    lane.busy(first.size());
    deferred.put(lane.group(), first.get(first.size() - 1).delivery().id());
    attempt(lane, first, 1, then);
  }

  private void attempt(Lane lane, List<Taken> first, int attempt, Consumer<Lane> then) {
    mover
        .move(first.stream().map(this::copy).toList())
        .whenComplete(
            (done, error) -> loop.run(() -> attempted(lane, first, attempt, error, then)));
  }

  private void attempted(
      Lane lane, List<Taken> first, int attempt, Throwable error, Consumer<Lane> then) {
    if (error != null && first.get(0).live()) {
      loop.after(RETRY.millisAfter(attempt), () -> attempt(lane, first, attempt + 1, then));
      return;
    }
    for (Taken taken : first) {
      lane.removeHead();
      end(taken, error == null);
    }
    then.accept(lane);
  }

  private void end(Taken taken, boolean moved) {
    if (moved) {
      settling.settle(taken);
    } else {
      settling.drop(taken);
    }
  }

  private Outgoing copy(Taken taken) {
    return taken.movedTo(address, Map.of(Wire.QUEUE, taken.delivery().queue()));
  }
}
