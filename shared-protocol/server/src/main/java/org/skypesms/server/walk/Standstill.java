package org.skypesms.server.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;

/**
 * Notices when this process stood still: frozen, or without processor time. What an SMSC delivered
 * meanwhile is read at once afterwards, and with it what the SMSC delivered again because it had no
 * answer; for a while the two cannot be told from two equal texts. Safe for use by any thread.
 */
public final class Standstill {

  /** Shorter ones do no harm: an SMSC waits at least so long for an answer. */
  private static final Duration LEAST = Duration.ofSeconds(2);

  /** By then everything is read that came meanwhile. */
  private static final Duration AFTERWARDS = Duration.ofSeconds(10);

  private final LongSupplier nanos;
  private final Clock clock;
  private OptionalLong looked = OptionalLong.empty();
  private Optional<Instant> end = Optional.empty();

  /** By a monotonic clock, and telling times of the other one. */
  public Standstill(LongSupplier nanos, Clock clock) {
    this.nanos = nanos;
    this.clock = clock;
  }

  /** To be called every second: a call that comes much later than the last ends a standstill. */
  public synchronized CompletionStage<Void> look() {
    long now = nanos.getAsLong();
    if (looked.isPresent() && now - looked.getAsLong() > LEAST.toNanos()) {
      end = Optional.of(clock.instant());
    }
    looked = OptionalLong.of(now);
    return CompletableFuture.completedFuture(null);
  }

  /** When the last standstill ended, if that was a moment ago. */
  synchronized Optional<Instant> lately() {
    look();
    return end.filter(time -> clock.instant().isBefore(time.plus(AFTERWARDS)));
  }
}
