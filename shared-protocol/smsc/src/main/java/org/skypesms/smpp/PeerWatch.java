package org.skypesms.smpp;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Judges a peer by its answers, not by the state of the session: asks with {@code enquire_link},
 * and gives the peer up when nothing is answered in time. Ticked by one thread; told of answers by
 * any.
 */
final class PeerWatch {

  private final Duration every;
  private final Duration answer;
  private final BooleanSupplier deaf;
  private volatile boolean asked;
  private boolean prompted;
  private volatile long answeredAt = System.nanoTime();
  private long askedAt = System.nanoTime();

  /**
   * Starts to count now.
   *
   * @param deaf whether answers cannot be read just now, through no fault of the peer
   */
  PeerWatch(Enquiry enquiry, BooleanSupplier deaf) {
    this.every = enquiry.every();
    this.answer = enquiry.answer();
    this.deaf = deaf;
  }

  /** The peer answered something. */
  void answered() {
    answeredAt = System.nanoTime();
    asked = false;
  }

  /** When it answered last, of {@link System#nanoTime()}. */
  long answeredAt() {
    return answeredAt;
  }

  /** Asks at the next tick, or as soon as what was asked is answered. */
  void prompt() {
    prompted = true;
  }

  /** Asks when it is time to. */
  void tick(Runnable enquire) {
    long now = System.nanoTime();
    if (asked && deaf.getAsBoolean()) {
      askedAt = now;
    }
    if (!asked && (prompted || now - askedAt >= every.toNanos())) {
      prompted = false;
      askedAt = now;
      asked = true;
      enquire.run();
    }
  }

  /** Whether the peer has not answered in time. */
  boolean isSilent() {
    return asked && System.nanoTime() - askedAt > answer.toNanos();
  }
}
