package org.skypesms.supervisor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parts the start still waits for, and whether it has failed. Thread-safe. */
final class Startup {

  private final Set<String> waiting;
  private Optional<String> failure = Optional.empty();

  /** Waits for these parts. */
  Startup(List<String> parts) {
    waiting = new LinkedHashSet<>(parts);
  }

  /** The part serves. Whether that was awaited. */
  synchronized boolean serves(String part) {
    notifyAll();
    return waiting.remove(part);
  }

  /** The part was stopped, and is not awaited any more. */
  synchronized void forgo(String part) {
    notifyAll();
    waiting.remove(part);
  }

  /** The start cannot succeed, for this reason. */
  synchronized void fail(String sentence) {
    failure = failure.or(() -> Optional.of(sentence));
    notifyAll();
  }

  /** Whether nothing more is awaited. */
  synchronized boolean over() {
    return waiting.isEmpty();
  }

  /**
   * Waits until nothing more is awaited.
   *
   * @return the parts still awaited when the time is over
   * @throws CannotRun when the start has failed
   */
  List<String> await(long millis) throws CannotRun, InterruptedException {
    return await(millis, List.of());
  }

  /** The same, without waiting for those others. */
  synchronized List<String> await(long millis, List<String> others)
      throws CannotRun, InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (true) {
      if (failure.isPresent()) {
        throw new CannotRun(failure.get());
      }
      long left = (end - System.nanoTime()) / 1_000_000;
      List<String> missing = waiting.stream().filter(part -> !others.contains(part)).toList();
      if (missing.isEmpty() || left <= 0) {
        return missing;
      }
      wait(left);
    }
  }
}
