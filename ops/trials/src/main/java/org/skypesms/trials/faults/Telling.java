package org.skypesms.trials.faults;

import java.io.PrintStream;
import java.time.Duration;
import org.skypesms.trials.process.Patience;

/** Tells on the way what happens, with the seconds since the beginning. Thread-safe. */
final class Telling {

  private final PrintStream out;
  private final Patience clock = new Patience(Duration.ofDays(1));

  Telling(PrintStream out) {
    this.out = out;
  }

  void say(String sentence) {
    out.printf("%6.1f s  %s%n", clock.seconds(), sentence);
  }

  double seconds() {
    return clock.seconds();
  }
}
