package org.skypesms.broker;

import java.time.Duration;
import java.util.Optional;

/**
 * How one queue is pumped.
 *
 * @param queue the queue
 * @param outstanding deliveries with the handler at once, over all lanes
 * @param taken deliveries taken from the broker and not finished, outstanding ones included; a long
 *     body counts as one for each 8,192 characters begun, so this bounds the memory, too
 * @param deferTo the address to which a lane moves that is held back for long, if any
 * @param deferAfter how long a lane is held back before it moves
 * @param retry between attempts while something is unavailable
 * @param drain how long closing waits for outstanding deliveries
 */
public record PumpSettings(
    String queue,
    int outstanding,
    int taken,
    Optional<String> deferTo,
    Duration deferAfter,
    GrowingDelay retry,
    Duration drain) {

  private static final int OUTSTANDING = 400;
  private static final int TAKEN = 1_500;
  private static final Duration DEFER_AFTER = Duration.ofSeconds(10);
  private static final Duration DRAIN = Duration.ofSeconds(10);
  private static final GrowingDelay RETRY =
      new GrowingDelay(Duration.ofMillis(200), Duration.ofSeconds(8));

  /** Checks the numbers. */
  public PumpSettings {
    if (queue.isBlank() || outstanding < 1 || taken < outstanding) {
      throw new IllegalArgumentException(
          "a pump needs a queue, at least one outstanding delivery and no fewer taken ones");
    }
    if (deferTo.filter(queue::equals).isPresent()) {
      throw new IllegalArgumentException("a queue cannot be deferred to itself");
    }
  }

  /** 400 outstanding of 1,500 taken, retries after 0.2 s to 8 s, nothing deferred. */
  public static PumpSettings of(String queue) {
    return new PumpSettings(queue, OUTSTANDING, TAKEN, Optional.empty(), DEFER_AFTER, RETRY, DRAIN);
  }

  /** With so many outstanding, and more taken when the present bound is below that. */
  public PumpSettings withOutstanding(int most) {
    return new PumpSettings(queue, most, Math.max(taken, most), deferTo, deferAfter, retry, drain);
  }

  /** With so many taken. */
  public PumpSettings withTaken(int most) {
    return new PumpSettings(queue, outstanding, most, deferTo, deferAfter, retry, drain);
  }

  /** With lanes that move away when held back for so long. */
  public PumpSettings withDeferral(String address, Duration after) {
    return new PumpSettings(queue, outstanding, taken, Optional.of(address), after, retry, drain);
  }

  /** With lanes that move away when held back for 10 s. */
  public PumpSettings withDeferral(String address) {
    return withDeferral(address, DEFER_AFTER);
  }

  /** With this delay between attempts while something is unavailable. */
  public PumpSettings withRetry(GrowingDelay delay) {
    return new PumpSettings(queue, outstanding, taken, deferTo, deferAfter, delay, drain);
  }

  // A quarter of the places is the deferred queue's own, so that the bound holds for both together.
  PumpSettings main() {
    return deferTo.isEmpty() ? this : withOutstanding(outstanding - deferredPlaces());
  }

  PumpSettings deferred(String address) {
    return new PumpSettings(
        address, deferredPlaces(), taken, Optional.empty(), deferAfter, retry, drain);
  }

  private int deferredPlaces() {
    return Math.max(1, outstanding / 4);
  }
}
