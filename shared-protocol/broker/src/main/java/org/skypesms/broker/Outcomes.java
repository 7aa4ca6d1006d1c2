package org.skypesms.broker;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;

/**
 * What follows from the end of one attempt: acknowledged, tried again, or buried. Used by the
 * pump's thread alone.
 */
final class Outcomes {

  private static final int MOST_FAILURES = 5;

  /** Short, so that five failures hold up the next of the lane for less than 1 s. */
  private static final GrowingDelay UNEXPECTED =
      new GrowingDelay(Duration.ofMillis(30), Duration.ofMillis(250));

  private final FailureCounts counts;
  private final GrowingDelay retry;
  private final Optional<Departures> departures;
  private final Settling settling;
  private final Burials burials;
  private final Loop loop;
  private final Clock clock;
  private final SparseLog log;

  Outcomes(
      FailureCounts counts,
      PumpSettings settings,
      Optional<Departures> departures,
      Settling settling,
      Burials burials,
      Loop loop,
      Clock clock) {
    this.counts = counts;
    this.retry = settings.retry();
    this.departures = departures;
    this.settling = settling;
    this.burials = burials;
    this.loop = loop;
    this.clock = clock;
    this.log = new SparseLog(settings.queue());
  }

  /** Decides, then either frees the lane or lets it rest for some milliseconds. */
  void decide(
      Lane lane, Taken head, Throwable error, Consumer<Lane> free, ObjLongConsumer<Lane> rest) {
    if (error == null) {
      settling.settle(lane.removeHead());
      free.accept(lane);
    } else if (head.live()) {
      failed(lane, head, Failure.of(error), free, rest);
    } else {
      settling.drop(lane.removeHead());
      free.accept(lane);
    }
  }

  void unreadable(Lane lane) {
    burials.bury(lane.removeHead(), "the message is not a text message or has no text");
  }

  void drop(Taken taken) {
    settling.drop(taken);
  }

  private void failed(
      Lane lane, Taken head, Failure failure, Consumer<Lane> free, ObjLongConsumer<Lane> rest) {
    switch (failure.kind()) {
      case UNAVAILABLE -> {
        log.waits(failure.reason());
        rest.accept(lane, heldBack(head));
      }
      case REJECTED -> {
        burials.bury(lane.removeHead(), failure.reason());
        free.accept(lane);
      }
      case UNEXPECTED -> count(lane, head, failure, free, rest);
    }
  }

  private long heldBack(Taken head) {
    long now = System.nanoTime();
    long delay = retry.millisAfter(head.heldBack(now, clock.instant()));
    return departures.map(away -> Math.min(delay, away.millisUntilDue(head, now))).orElse(delay);
  }

  // The lane stays busy until the count is stored.
  private void count(
      Lane lane, Taken head, Failure failure, Consumer<Lane> free, ObjLongConsumer<Lane> rest) {
    head.failedOfItself(clock.instant());
    log.fails(head.delivery(), failure.reason());
    counted(head.delivery(), failure)
        .whenComplete(
            (count, error) ->
                loop.run(() -> recorded(lane, head, failure, count, error, free, rest)));
  }

  private CompletionStage<Integer> counted(Delivery delivery, Failure failure) {
    try {
      return counts.failed(delivery.queue(), delivery.id(), failure.reason());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void recorded(
      Lane lane,
      Taken head,
      Failure failure,
      Integer count,
      Throwable error,
      Consumer<Lane> free,
      ObjLongConsumer<Lane> rest) {
    if (error != null) {
      rest.accept(lane, UNEXPECTED.most().toMillis());
    } else if (count < MOST_FAILURES) {
      rest.accept(lane, UNEXPECTED.millisAfter(count));
    } else {
      burials.bury(lane.removeHead(), failure.reason());
      free.accept(lane);
    }
  }
}
