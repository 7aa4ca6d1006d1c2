package org.skypesms.server.walk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import org.skypesms.state.Ledger;
import org.skypesms.state.Store;

/**
 * Sends what a crash left in the outbox, and forgets what is too old to be asked for. Safe for use
 * by any thread.
 */
public final class Housekeeping {

  private static final Duration LEFT_OVER = Duration.ofSeconds(10);
  private static final Duration REMEMBERED = Duration.ofDays(7);

  /** As long as a connection can be dead before that is noticed. */
  private static final Duration ANSWER_UNDER_WAY = Duration.ofSeconds(60);

  /**
   * How long an SMSC goes on delivering what it believes was not answered, and what was refused.
   */
  private static final Duration UNHEARD = Duration.ofHours(1);

  private static final Duration REFUSED = Duration.ofDays(1);

  /** What was said or refused lately, or by which number parts were joined, counts for no day. */
  private static final Duration SAID = Duration.ofDays(1);

  private static final List<String> WHAT_WAS_SAID =
      List.of("said:", "refused:", "visited:", "onward:", "joint:");
  private static final int BATCH = 500;

  private final Store store;
  private final Steps steps;
  private final Duration keep;
  private final Duration live;
  private final Duration withdrawn;
  private final Clock clock;
  private final Clock unhurried;
  private volatile Instant firstLook;

  /**
   * In the given store.
   *
   * @param keep how long it is kept what became of texts
   * @param live how long what phones answer must find people who want to be forgotten
   * @param ahead how far ahead texts are scheduled: a withdrawn one still comes to be sent then
   * @param unhurried by which is judged what is old enough to be forgotten
   */
  public Housekeeping(
      Store store,
      Steps steps,
      Duration keep,
      Duration live,
      Duration ahead,
      Clock clock,
      Clock unhurried) {
    this.store = store;
    this.steps = steps;
    this.keep = keep;
    this.live = live;
    this.withdrawn = ahead.plus(REMEMBERED);
    this.clock = clock;
    this.unhurried = unhurried;
  }

  /**
   * Sends what has been in the outbox for long or the process before this one left in it, or came
   * there at a time that is still to come by as much: the clock was set back since.
   */
  public CompletionStage<Void> sendLeftOvers() {
    Instant now = clock.instant();
    if (firstLook == null) {
      firstLook = now;
    }
    Instant old = now.minus(LEFT_OVER);
    Instant before = old.isAfter(firstLook) ? old : firstLook;
    return store
        .submit(ledger -> ledger.outbox().unsentOutside(before, now.plus(LEFT_OVER), BATCH))
        .thenCompose(steps::sendLeft);
  }

  /** Forgets deliveries whose answers must have arrived, as their sessions go on. */
  public CompletionStage<Integer> forgetAnswered() {
    Instant before = unhurried.instant().minus(ANSWER_UNDER_WAY);
    return store.submit(ledger -> ledger.pendingAnswers().forgetAnsweredBefore(before));
  }

  /** Forgets what no repeat can ask for any more, where that is little. */
  public CompletionStage<Void> forget() {
    return store.submit(this::forget);
  }

  /** Forgets the rest of that, and what was kept for its time. One half does it for both. */
  public CompletionStage<Void> prune() {
    CompletableFuture<Void> done = CompletableFuture.completedFuture(null);
    for (Prune prune : prunes(unhurried.instant())) {
      done = done.thenCompose(before -> Prune.all(store, prune));
    }
    return done;
  }

  private Void forget(Ledger ledger) {
    Instant now = unhurried.instant();
    Instant old = now.minus(REMEMBERED);
    ledger.standings().forgetBefore(old);
    ledger.mobiles().forgetOffersBefore(old);
    ledger.pendingAnswers().forgetOrphansBefore(now.minus(UNHEARD), now.minus(REFUSED));
    return null;
  }

  private List<Prune> prunes(Instant now) {
    Instant old = now.minus(REMEMBERED);
    Instant kept = now.minus(keep);
    Stream<Prune> byAge =
        Stream.of(
            ledger -> full(ledger.pruning().sources(old, Prune.STEP)),
            ledger -> full(ledger.pruning().speeches(old, Prune.STEP)),
            ledger -> full(ledger.pruning().failures(old, Prune.STEP)),
            ledger -> full(ledger.pruning().texts(kept, now.minus(withdrawn), Prune.STEP)),
            ledger -> full(ledger.pruning().shown(kept, Prune.STEP)),
            ledger -> full(ledger.pruning().blocked(kept, Prune.STEP)));
    Stream<Prune> said =
        WHAT_WAS_SAID.stream()
            .map(
                beginning ->
                    ledger ->
                        full(ledger.pruning().remembered(beginning, now.minus(SAID), Prune.STEP)));
    Prune people = ledger -> forgetPeople(ledger, now);
    return Stream.of(byAge, said, Stream.of(people)).flatMap(prunes -> prunes).toList();
  }

  private static boolean full(int rows) {
    return rows >= Prune.STEP;
  }

  private boolean forgetPeople(Ledger ledger, Instant now) {
    Instant withdrawnBefore = now.minus(withdrawn);
    return ledger.forgotten().askedBefore(now.minus(live), Prune.STEP).stream()
        .map(person -> ledger.forgotten().forget(person, withdrawnBefore, Prune.STEP))
        .reduce(false, Boolean::logicalOr);
  }
}
