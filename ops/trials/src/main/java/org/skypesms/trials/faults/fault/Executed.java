package org.skypesms.trials.faults.fault;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A fault that was tried.
 *
 * @param fault which
 * @param begin when it was caused
 * @param lasted until it was over and its part, if it has one, was started again
 * @param ready until both halves said that they are ready, since it was over; empty when they did
 *     not
 * @param trouble why it could not be caused, if it could not
 */
public record Executed(
    Fault fault,
    Instant begin,
    Duration lasted,
    Optional<Duration> ready,
    Optional<String> trouble) {

  /** When it was over. */
  public Instant end() {
    return begin.plus(lasted);
  }
}
