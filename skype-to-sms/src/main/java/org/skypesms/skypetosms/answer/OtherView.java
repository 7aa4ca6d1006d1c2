package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.server.walk.LookAtPeople;
import org.skypesms.state.Ledger;
import org.skypesms.state.SeenStanding;
import org.skypesms.state.Store;

/**
 * How sms-to-skype's account sees people, by way of the state. It is asked about a person who was
 * not heard for long, and waited for a little; while it does not answer, what it saw last counts.
 * Safe for use by any thread.
 */
public final class OtherView {

  private static final Half OTHER = Half.SMS_TO_SKYPE;
  private static final Duration ASK_AGAIN = Duration.ofMinutes(1);
  private static final Duration FRESH = LookAtPeople.WANTED.minusMinutes(1);
  private static final Duration USUAL_PATIENCE = Duration.ofSeconds(3);
  private static final Duration AFTER_SILENCE = Duration.ofSeconds(10);
  private static final int MOST = 20_000;

  private final Store store;
  private final Duration patience;
  private final Clock clock;
  private final Executor soon = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);
  private final LongSupplier nanoTime;
  private final Map<Skypename, Long> askedAt = new ConcurrentHashMap<>();
  private volatile OptionalLong silentSince = OptionalLong.empty();

  /** By way of the given state. */
  public OtherView(Store store, Clock clock) {
    this(store, USUAL_PATIENCE, clock, System::nanoTime);
  }

  /** Waiting for an answer at most so long. */
  OtherView(Store store, Duration patience, Clock clock, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.store = store;
    this.patience = patience;
    this.clock = clock;
  }

  /** Completes when {@link #of} tells how the person is seen now, or when waiting is no use. */
  CompletionStage<Void> ready(Skypename person) {
    long now = nanoTime.getAsLong();
    Long last = askedAt.get(person);
    if (last != null && now - last < ASK_AGAIN.toNanos()) {
      return CompletableFuture.completedFuture(null);
    }
    return store
        .submit(ledger -> ask(ledger, person, clock.instant()))
        .thenCompose(fresh -> fresh ? known(person, now) : await(person, now));
  }

  /** As it was seen last; empty when it never was. */
  static Optional<Standing> of(Ledger ledger, Skypename person) {
    return ledger.standings().of(OTHER, person).flatMap(SeenStanding::standing);
  }

  private static boolean ask(Ledger ledger, Skypename person, Instant now) {
    Optional<SeenStanding> seen = ledger.standings().of(OTHER, person);
    boolean watched = seen.filter(s -> s.wantedAt().plus(FRESH).isAfter(now)).isPresent();
    ledger.standings().want(OTHER, person, !watched, now);
    return watched && seen.get().fresh();
  }

  private CompletionStage<Void> await(Skypename person, long since) {
    long now = nanoTime.getAsLong();
    OptionalLong before = silentSince;
    boolean silent = before.isPresent() && now - before.getAsLong() < AFTER_SILENCE.toNanos();
    if (silent || now - since >= patience.toNanos()) {
      silentSince = silent ? before : OptionalLong.of(now);
      return known(person, now - ASK_AGAIN.minus(AFTER_SILENCE).toNanos());
    }
    return CompletableFuture.supplyAsync(() -> person, soon)
        .thenCompose(later -> store.submit(ledger -> ledger.standings().of(OTHER, person)))
        .thenCompose(
            seen ->
                seen.filter(SeenStanding::fresh).isPresent()
                    ? known(person, since)
                    : await(person, since));
  }

  private CompletionStage<Void> known(Skypename person, long at) {
    if (askedAt.size() > MOST) {
      askedAt.clear();
    }
    askedAt.put(person, at);
    return CompletableFuture.completedFuture(null);
  }
}
