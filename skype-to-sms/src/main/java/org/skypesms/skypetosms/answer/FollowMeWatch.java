package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.OnwardText;
import org.skypesms.state.Store;

/**
 * Decides what becomes of texts that may have to follow people to their mobiles: one goes on when
 * its person has been offline for long enough and has not been online since it arrived. What a
 * mobile answers goes on at once. Safe for use by any thread.
 */
public final class FollowMeWatch {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
  private static final int BATCH = 50;

  private final Store store;
  private final Steps steps;
  private final Function<Skypename, CompletableFuture<Whereabouts>> whereabouts;
  private final SendingOn sendingOn;
  private final Duration after;
  private final Clock clock;

  /** Where long enough is the given time, and the chat network says where people are. */
  public FollowMeWatch(
      Store store,
      Steps steps,
      Function<Skypename, CompletableFuture<Whereabouts>> whereabouts,
      SendingOn sendingOn,
      Duration after,
      Clock clock) {
    this.store = store;
    this.steps = steps;
    this.whereabouts = whereabouts;
    this.sendingOn = sendingOn;
    this.after = after;
    this.clock = clock;
  }

  /** Looks after the texts whose turn has come. */
  public CompletionStage<Void> look() {
    return store
        .submit(ledger -> ledger.followMe().due(clock.instant(), BATCH))
        .thenCompose(
            due ->
                CompletableFuture.allOf(
                    due.stream().map(this::decide).toArray(CompletableFuture[]::new)));
  }

  private CompletableFuture<Void> decide(OnwardText text) {
    if (text.reply()) {
      return send(text);
    }
    return whereabouts
        .apply(text.person())
        .thenApply(Optional::of)
        .exceptionally(away -> Optional.empty())
        .thenCompose(seen -> seen.map(where -> decide(text, where)).orElseGet(() -> again(text)));
  }

  private CompletableFuture<Void> decide(OnwardText text, Whereabouts where) {
    Instant offline = where.offlineSince().orElse(text.arrivedAt());
    if (where.online() || offline.isAfter(text.arrivedAt())) {
      return decided(text);
    }
    Instant due = offline.plus(after);
    return clock.instant().isBefore(due) ? later(text, due) : send(text);
  }

  private CompletableFuture<Void> send(OnwardText text) {
    return steps.once(SendingOn.source(text).value(), ledger -> sendingOn.send(ledger, text));
  }

  private CompletableFuture<Void> again(OnwardText text) {
    return later(text, clock.instant().plus(LOOK_AGAIN));
  }

  private CompletableFuture<Void> later(OnwardText text, Instant time) {
    return store.submit(
        ledger -> {
          ledger.followMe().later(text.id(), time);
          return null;
        });
  }

  private CompletableFuture<Void> decided(OnwardText text) {
    return store.submit(
        ledger -> {
          ledger.followMe().decided(text.id());
          return null;
        });
  }
}
