package org.skypesms.supervisor;

import java.util.Locale;

/** Time since it was made. Thread-safe. */
final class Stopwatch {

  private final long begin = System.nanoTime();

  long millis() {
    return (System.nanoTime() - begin) / 1_000_000;
  }

  /** The time in seconds, for people. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.1f s", millis() / 1e3);
  }
}
