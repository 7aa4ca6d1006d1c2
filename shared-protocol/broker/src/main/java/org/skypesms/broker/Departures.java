package org.skypesms.broker;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Moves lanes to the deferred address: head by head, each confirmed there before it is acknowledged
 * here and before the next one follows, so that a crash at any instant keeps the order. Used by the
 * pump's thread alone.
 */
final class Departures {

  private static final GrowingDelay RETRY =
      new GrowingDelay(Duration.ofMillis(200), Duration.ofSeconds(2));

  private final String address;
  private final Duration after;
  private final DeferredLanes deferred;
  private final Loop loop;
  private final Sender sender;
  private final Settling settling;

  Departures(
      String address,
      Duration after,
      DeferredLanes deferred,
      Loop loop,
      Sender sender,
      Settling settling) {
    this.address = address;
    this.after = after;
    this.deferred = deferred;
    this.loop = loop;
    this.sender = sender;
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

  /** Moves the head, then says that the lane may go on. */
  void moveHead(Lane lane, Consumer<Lane> then) {
    Taken head = lane.head();
    lane.busy();
    lane.leave();
    deferred.put(lane.group(), head.delivery().id());
    Outgoing copy = head.movedTo(address, Map.of("queue", head.delivery().queue()));
    attempt(copy, head, 1, moved -> finish(lane, head, moved, then));
  }

  private void attempt(Outgoing copy, Taken head, int attempt, Consumer<Boolean> then) {
    sender
        .send(copy)
        .whenComplete(
            (done, error) ->
                loop.run(
                    () -> {
                      if (error != null && head.live()) {
                        loop.after(
                            RETRY.millisAfter(attempt),
                            () -> attempt(copy, head, attempt + 1, then));
                      } else {
                        then.accept(error == null);
                      }
                    }));
  }

  private void finish(Lane lane, Taken head, boolean moved, Consumer<Lane> then) {
    lane.removeHead();
    if (moved) {
      settling.settle(head);
    } else {
      settling.drop(head);
    }
    then.accept(lane);
  }
}
