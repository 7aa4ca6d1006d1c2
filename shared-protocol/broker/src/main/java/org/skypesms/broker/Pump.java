package org.skypesms.broker;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hands the messages of one queue to a handler, one lane per group: at most one delivery of a lane
 * is with the handler, the rest wait in order, and nothing is handed back to the broker to be
 * delayed.
 *
 * <p>A delivery is acknowledged when its handling completes. While the handler fails with {@link
 * Unavailable} the delivery keeps the head of its lane and is tried again with growing delay, for
 * ever. {@link Rejected} moves it to {@code dead.<queue>} at once, any other failure does so when
 * the {@link FailureCounts} reach five. Whatever was not acknowledged when a connection or a
 * process ended comes again; a repeated delivery waits for a first one that is still being handled.
 *
 * <p>With a deferral, a lane held back by unavailability for 10 s moves whole to the deferred
 * address, and so does a lane that crowds out the others when the bound on taken deliveries is
 * reached; later messages of the group queue behind it there. The deferred queue is pumped with the
 * same handler; a quarter of the outstanding places is its own.
 *
 * <p>Memory is bounded by {@link PumpSettings#taken()} of each queue. Without a deferral the
 * messages of other groups wait in the broker while one slow group has filled that bound.
 *
 * <p>Safe for use by any thread.
 */
public final class Pump implements AutoCloseable {

  private final DeferredLanes deferredLanes = new DeferredLanes();
  private final QueuePump main;
  private final Optional<QueuePump> deferred;

  /** A pump that takes nothing before {@link #start()}. */
  public Pump(
      BrokerLink link,
      Sender sender,
      FailureCounts counts,
      Clock clock,
      PumpSettings settings,
      Handler handler) {
    Parts parts = new Parts(link, sender, counts, clock, handler);
    deferred = settings.deferTo().map(address -> parts.pump(settings.deferred(address), own()));
    main = parts.pump(settings.main(), leading(link, settings));
  }

  /** Begins to take messages; does not wait for the broker. */
  public void start() {
    main.start();
  }

  /** Starts nothing more until {@link #resume()}; what is outstanding is finished. */
  public void pause() {
    both().forEach(QueuePump::pause);
  }

  /** Goes on after {@link #pause()}. */
  public void resume() {
    both().forEach(QueuePump::resume);
  }

  /** Deliveries that are with the handler now. */
  public int outstanding() {
    return both().mapToInt(QueuePump::outstanding).sum();
  }

  /** Places used by deliveries taken from the broker and not finished. */
  public int taken() {
    return both().mapToInt(QueuePump::taken).sum();
  }

  /** Groups that have messages on the deferred queue. */
  public int deferredGroups() {
    return deferredLanes.size();
  }

  /** Takes nothing more, finishes what is outstanding within the limit, gives back the rest. */
  @Override
  public void close() {
    both().forEach(QueuePump::stop);
    both().forEach(QueuePump::close);
  }

  private Stream<QueuePump> both() {
    return Stream.concat(Stream.of(main), deferred.stream());
  }

  private QueuePump.Surroundings own() {
    return new QueuePump.Surroundings(
        Optional.empty(), deferredLanes::finished, (session, stop) -> {});
  }

  // Messages that were delivered to a consumer are hidden from a browser: look before pumping.
  private QueuePump.Surroundings leading(BrokerLink link, PumpSettings settings) {
    DeferredStart start = new DeferredStart(deferredLanes, settings.deferTo(), deferred);
    return new QueuePump.Surroundings(
        deferred.map(pump -> deferredLanes), delivery -> {}, start::onSession);
  }

  private record Parts(
      BrokerLink link, Sender sender, FailureCounts counts, Clock clock, Handler handler) {

    QueuePump pump(PumpSettings settings, QueuePump.Surroundings around) {
      return new QueuePump(link, sender, counts, clock, settings, handler, around);
    }
  }
}
