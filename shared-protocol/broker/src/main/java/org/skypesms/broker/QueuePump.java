package org.skypesms.broker;

import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ClientSession;

/** The parts of the pump for one queue, put together. */
final class QueuePump implements AutoCloseable {

  private static final long LOOK_MILLIS = 20;

  private final PumpSettings settings;
  private final Loop loop;
  private final Room room;
  private final Mover mover;
  private final Burials burials;
  private final Lanes lanes;
  private final Intake intake;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** Where lanes may leave to, and who hears of finished deliveries and of new sessions. */
  record Surroundings(
      Optional<DeferredLanes> leavingTo, Consumer<Delivery> onFinished, OnSession onSession) {}

  /** Something to be done over a new session before deliveries are taken. */
  @FunctionalInterface
  interface OnSession {

    void connected(ClientSession session, CountDownLatch stop)
        throws ActiveMQException, InterruptedException;
  }

  QueuePump(
      BrokerLink link,
      Sender sender,
      FailureCounts counts,
      Clock clock,
      PumpSettings settings,
      Handler handler,
      Surroundings around) {
    this.settings = settings;
    this.loop = new Loop("pump-" + settings.queue());
    this.room = new Room(settings.taken());
    Settling settling = new Settling(counts, room, around.onFinished());
    this.mover = new Mover(link, sender, settings.deferTo().orElse("nowhere"));
    this.burials = new Burials(loop, sender, settling, clock);
    Optional<Departures> departures = departures(settling, around);
    Outcomes outcomes = new Outcomes(counts, settings, departures, settling, burials, loop, clock);
    this.lanes = new Lanes(handler, settings.outstanding(), room, loop, outcomes, departures);
    this.intake = new Intake(link, settings.queue(), room, destination(around));
  }

  void start() {
    intake.start();
  }

  void pause() {
    intake.pause();
    loop.run(lanes::pause);
  }

  void resume() {
    loop.run(lanes::resume);
    intake.resume();
  }

  int outstanding() {
    return lanes.outstanding();
  }

  int taken() {
    return room.used();
  }

  /** Takes and starts nothing more. */
  void stop() {
    intake.stop();
    loop.run(lanes::pause);
  }

  /** Waits for what is outstanding, within the limit, and gives the rest back to the broker. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      stop();
      awaitQuiet();
      intake.close();
      mover.close();
      loop.close();
    }
  }

  private void awaitQuiet() {
    CompletableFuture<Void> quiet = new CompletableFuture<>();
    loop.run(() -> lookWhetherQuiet(quiet));
    try {
      quiet.get(settings.drain().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      quiet.cancel(false);
    }
  }

  private void lookWhetherQuiet(CompletableFuture<Void> quiet) {
    if (lanes.outstanding() == 0 && burials.underWay() == 0) {
      quiet.complete(null);
    } else if (!quiet.isDone()) {
      loop.after(LOOK_MILLIS, () -> lookWhetherQuiet(quiet));
    }
  }

  private Optional<Departures> departures(Settling settling, Surroundings around) {
    return around
        .leavingTo()
        .map(
            deferred ->
                new Departures(
                    settings.deferTo().orElseThrow(),
                    settings.deferAfter(),
                    deferred,
                    loop,
                    mover,
                    settling));
  }

  private Intake.Destination destination(Surroundings around) {
    return new Intake.Destination() {
      @Override
      public void connected(ClientSession session, CountDownLatch stop)
          throws ActiveMQException, InterruptedException {
        around.onSession().connected(session, stop);
      }

      @Override
      public void take(Taken taken) {
        loop.run(() -> lanes.take(taken));
      }

      @Override
      public void lost() {
        loop.run(lanes::lose);
      }
    };
  }
}
