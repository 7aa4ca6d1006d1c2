package org.skypesms.skypetosms.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.skypesms.chat.Whereabouts;
import org.skypesms.message.Skypename;
import org.skypesms.server.walk.Steps;
import org.skypesms.state.OnwardText;
import org.skypesms.state.Store;

/**
 * Decides what becomes of texts that may have to follow people to their mobiles: one goes on when
 * its person has been offline for long enough and has not been online since it arrived. What a
 * mobile answers goes on at once. Texts of a person are decided one after the other, and none
 * before what came earlier. Safe for use by any thread.
 */
public final class FollowMeWatch {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
  private static final int BATCH = 50;

  /** What a person's mobile answers goes on, whatever waits to go there. */
  private record Lane(Skypename person, boolean reply) {}

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
                    lanes(due).map(this::decide).toArray(CompletableFuture[]::new)));
  }

  private static Stream<List<OnwardText>> lanes(List<OnwardText> due) {
    return due.stream()
        .collect(Collectors.groupingBy(text -> new Lane(text.person(), text.reply())))
        .values()
        .stream();
  }

  /** Decides texts one after the other, up to the first that cannot be decided yet. */
  private CompletableFuture<Boolean> decide(List<OnwardText> lane) {
    CompletableFuture<Boolean> decided = CompletableFuture.completedFuture(true);
    for (OnwardText text : lane) {
      decided =
          decided.thenCompose(
              before -> before ? decide(text) : CompletableFuture.completedFuture(false));
    }
    return decided;
  }

  private CompletableFuture<Boolean> decide(OnwardText text) {
    if (text.reply()) {
      return send(text);
    }
    return whereabouts
        .apply(text.person())
        .thenApply(Optional::of)
        .exceptionally(away -> Optional.empty())
        .thenCompose(seen -> seen.map(where -> decide(text, where)).orElseGet(() -> again(text)));
  }

  private CompletableFuture<Boolean> decide(OnwardText text, Whereabouts where) {
    Instant offline = where.offlineSince().orElse(text.arrivedAt());
    if (where.online() || offline.isAfter(text.arrivedAt())) {
      return decided(text);
    }
    Instant due = offline.plus(after);
    return clock.instant().isBefore(due) ? later(text, due) : send(text);
  }

  /**
   * It is decided when the broker has what follows: nothing overtakes what a broker cannot take.
   */
  private CompletableFuture<Boolean> send(OnwardText text) {
    return steps
        .once(SendingOn.source(text).value(), ledger -> sendingOn.send(ledger, text))
        .thenCompose(sent -> decided(text));
  }

  private CompletableFuture<Boolean> again(OnwardText text) {
    return later(text, clock.instant().plus(LOOK_AGAIN));
  }

  private CompletableFuture<Boolean> later(OnwardText text, Instant time) {
    return store.submit(
        ledger -> {
          ledger.followMe().later(text.id(), time);
          return false;
        });
  }

  private CompletableFuture<Boolean> decided(OnwardText text) {
    return store.submit(
        ledger -> {
          ledger.followMe().decided(text.id());
          return true;
        });
  }
}
