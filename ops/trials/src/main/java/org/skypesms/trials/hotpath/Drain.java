package org.skypesms.trials.hotpath;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.skypesms.trials.process.Patience;
import org.skypesms.trials.process.Program;
import org.skypesms.trials.process.Running;
import org.skypesms.trials.process.Scratch;

/** Runs skype-to-sms until the queue is empty, killing it on the way if that is wanted. */
final class Drain {

  private static final Duration SILENCE = Duration.ofSeconds(60);
  private static final Duration PROGRESS = Duration.ofSeconds(2);

  private final HotPathOptions options;
  private final TrialBroker broker;
  private final Program half;
  private final Arrivals arrivals;
  private final Scratch scratch;
  private final PrintStream out;

  Drain(
      HotPathOptions options,
      TrialBroker broker,
      Program half,
      Arrivals arrivals,
      Scratch scratch,
      PrintStream out) {
    this.options = options;
    this.broker = broker;
    this.half = half;
    this.arrivals = arrivals;
    this.scratch = scratch;
    this.out = out;
  }

  /** Returns when every text is acknowledged, or when nothing has arrived for a minute. */
  Verdict run() throws IOException, InterruptedException {
    if (options.kill()) {
      runAndKill();
    }
    try (Running running = scratch.start(half)) {
      await(running, this::drained);
    }
    out.println((options.kill() ? "after the restart:  " : "rate: ") + arrivals.nextStretch());
    broker.buried().forEach(dead -> out.println("given up: there are texts on " + dead));
    int distinct = arrivals.distinct();
    return new Verdict(options.texts() - distinct, arrivals.all() - distinct, options.window());
  }

  private void runAndKill() throws IOException, InterruptedException {
    try (Running running = scratch.start(half)) {
      await(running, () -> arrivals.all() >= options.texts() / 2);
      running.kill();
    }
    out.println("before the kill -9: " + arrivals.nextStretch());
  }

  private boolean drained() {
    return broker.unacknowledged().orElse(1) == 0;
  }

  private void await(Running running, BooleanSupplier end)
      throws IOException, InterruptedException {
    Patience silence = new Patience(SILENCE);
    Patience progress = new Patience(PROGRESS);
    int before = arrivals.all();
    int told = before;
    while (!end.getAsBoolean() && !silence.over()) {
      running.check();
      silence.pause();
      if (arrivals.all() != before) {
        before = arrivals.all();
        silence.renew();
      }
      if (progress.over()) {
        out.printf("  %,d arrived, %,.0f/s%n", before, (before - told) / progress.seconds());
        told = before;
        progress.renew();
      }
    }
  }
}
