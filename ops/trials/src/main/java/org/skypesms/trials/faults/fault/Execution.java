package org.skypesms.trials.faults.fault;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.skypesms.trials.faults.scene.Scene;
import org.skypesms.trials.process.Patience;

/** Carries out a plan, one fault after the other. Its progress may be asked by any thread. */
public final class Execution {

  private static final Duration READY = Duration.ofSeconds(90);
  private final Scene scene;
  private final Plan plan;
  private final Pause pause;
  private final List<Executed> executed = new ArrayList<>();
  private final long begin = System.nanoTime();
  private long since = begin;

  /** A plan in this scene, with pauses between the faults. */
  public Execution(Scene scene, Plan plan, Pause pause) {
    this.scene = scene;
    this.plan = plan;
    this.pause = pause;
  }

  /** Carries it out, telling of each fault that was tried. */
  public void run(Consumer<Executed> told) throws InterruptedException {
    for (Fault fault : plan.faults()) {
      pause.before(executed.size(), begin, scene.random());
      Executed done = cause(fault);
      add(done);
      told.accept(done);
    }
  }

  private Executed cause(Fault fault) throws InterruptedException {
    Instant at = Instant.now();
    Patience lasted = new Patience(READY);
    Optional<String> trouble = Optional.empty();
    try {
      fault.cause(scene);
    } catch (IOException | NotCaused e) {
      trouble = Optional.of(e.getMessage() == null ? e.toString() : e.getMessage());
    }
    return new Executed(fault, at, span(lasted), ready(), trouble);
  }

  private Optional<Duration> ready() throws InterruptedException {
    Patience patience = new Patience(READY);
    while (!scene.ready()) {
      if (patience.over()) {
        return Optional.empty();
      }
      patience.pause();
    }
    return Optional.of(span(patience));
  }

  private static Duration span(Patience patience) {
    return Duration.ofMillis((long) (patience.seconds() * 1000));
  }

  private synchronized void add(Executed done) {
    executed.add(done);
    since = System.nanoTime();
  }

  /** All that were tried so far. */
  public synchronized List<Executed> executed() {
    return List.copyOf(executed);
  }

  /**
   * How far it is, 0 to 1: within one fault it comes ever nearer to the next step, by the mean time
   * of those before.
   */
  public synchronized double progress() {
    int all = plan.faults().size();
    int done = executed.size();
    if (done == all) {
      return 1;
    }
    double mean = done == 0 ? 10e9 : (double) (since - begin) / done;
    return (done + 1 - Math.exp((since - System.nanoTime()) / mean)) / all;
  }
}
