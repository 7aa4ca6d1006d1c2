package org.skypesms.trials.hotpath;

/**
 * A stretch of arrivals without a break of the trial's making.
 *
 * @param count how many arrived
 * @param first when the first did, in nanoseconds of the monotonic clock
 * @param last when the last did
 */
record Stretch(int count, long first, long last) {

  /** With one arrival more. */
  Stretch and(long now) {
    return new Stretch(count + 1, count == 0 ? now : first, now);
  }

  /** Arrivals per second between the first and the last; 0 when that is no time. */
  double rate() {
    return last == first ? 0 : (count - 1) * 1e9 / (last - first);
  }

  @Override
  public String toString() {
    return "%,.0f texts/s (%,d texts in %.1f s)".formatted(rate(), count, (last - first) / 1e9);
  }
}
