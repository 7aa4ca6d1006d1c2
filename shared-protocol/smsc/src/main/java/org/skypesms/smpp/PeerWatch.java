package org.skypesms.smpp;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * Judges a peer by its answers, not by the state of the session: asks with {@code enquire_link},
 * and gives the peer up when nothing is answered in time. Ticked by one thread; told of answers,
 * and asked, by any.
 */
final class PeerWatch {

  private static final Duration FRESH = Duration.ofMillis(500);

  private final Duration every;
  private final Duration answer;
  private final BooleanSupplier deaf;
  private volatile boolean asked;
  private volatile boolean prompted;
  private volatile long answeredAt = System.nanoTime();
  private volatile boolean everAnswered;
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
    everAnswered = true;
    asked = false;
  }

  /** When it answered last, of {@link System#nanoTime()}. */
  long answeredAt() {
    return answeredAt;
  }

  /** Whether it has answered just now, and something else than the bind; else it is asked. */
  boolean answersNow() {
    boolean fresh = everAnswered && System.nanoTime() - answeredAt <= FRESH.toNanos();
    if (!fresh) {
      prompt();
    }
    return fresh;
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
