package org.skypesms.trials.hotpath;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The live heap of skype-to-sms and the broker in the course of the trial. For one thread. */
final class HeapLog {

  /** How far the heap may be from what it was when the queue had just begun to fill. */
  static final double FLAT = 1.10;

  private final long half;
  private final long broker;
  private final PrintStream out;
  private final List<Double> halfs = new ArrayList<>();

  HeapLog(long half, long broker, PrintStream out) {
    this.half = half;
    this.broker = broker;
    this.out = out;
  }

  /** Measures, and prints it. */
  void measure(String when) throws IOException {
    double held = LiveHeap.mebibytes(half);
    halfs.add(held);
    out.printf(
        Locale.ROOT,
        "  %-34s skype-to-sms %6.1f MiB   broker %6.1f MiB%n",
        when,
        held,
        LiveHeap.mebibytes(broker));
  }

  /** The most that skype-to-sms held, as a multiple of what it held at the second measurement. */
  double growth() {
    double most = halfs.stream().skip(1).mapToDouble(each -> each).max().orElse(0);
    return most / halfs.get(1);
  }
}
