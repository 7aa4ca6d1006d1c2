package org.skypesms.smpp;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Growing pauses; for one thread. */
final class Backoff {

  private final Duration first;
  private final Duration most;
  private Duration next;

  Backoff(Duration first, Duration most) {
    this.first = first;
    this.most = most;
    this.next = first;
  }

  /** The next pause, shortened by chance by a half at most. */
  Duration next() {
    Duration pause = next;
    Duration twice = next.multipliedBy(2);
    next = twice.compareTo(most) < 0 ? twice : most;
    long nanos = pause.toNanos();
    return Duration.ofNanos(nanos - ThreadLocalRandom.current().nextLong(nanos / 2 + 1));
  }

  /** Starts again with the first pause. */
  void reset() {
    next = first;
  }
}
