package org.skypesms.server.walk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.skypesms.broker.Rejected;
import org.skypesms.broker.Unavailable;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.message.ChatLine;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.TextState;
import org.skypesms.state.Ledger;
import org.skypesms.state.Mailing;
import org.skypesms.state.Speech;
import org.skypesms.state.Store;
import org.skypesms.state.Text;

/**
 * Speaks lines: the intent is stored, the line is spoken, the network's id is stored. A line that
 * was intended before is first looked for in the chat's own history. Safe for use by any thread;
 * lines of one person are given one after the other.
 */
public final class Speaking {

  /** As far back as a driver looks for a line that was said. */
  private static final int HISTORY = 500;

  private final Half half;
  private final ChatClient chat;
  private final Store store;
  private final Tenure tenure;
  private final Clock clock;

  /** For one half. */
  public Speaking(Half half, ChatClient chat, Store store, Tenure tenure, Clock clock) {
    this.half = half;
    this.chat = chat;
    this.store = store;
    this.tenure = tenure;
    this.clock = clock;
  }

  private record Beginning(
      boolean wanted,
      Instant intendedAt,
      boolean again,
      Set<String> others,
      Optional<Placed> placed) {}

  /** Speaks the line in a delivery's body. Completes when it is spoken and that is stored. */
  public CompletionStage<Void> speak(String body) {
    ChatLine line = Bodies.read(body, ChatLine.class);
    if (line.half() != half) {
      throw new Rejected("the line is for " + line.half() + " and not for " + half);
    }
    return store
        .submit(ledger -> begin(ledger, line))
        .thenCompose(beginning -> goOn(line, beginning));
  }

  private Beginning begin(Ledger ledger, ChatLine line) {
    tenure.demand(ledger);
    Optional<Speech> before = ledger.speeches().find(line.id());
    if (before.isPresent()) {
      Instant since = before.get().intendedAt();
      Set<String> others = ledger.speeches().chatIds(half, line.to(), HISTORY);
      Optional<Placed> placed = Placed.before(ledger, line, clock.instant());
      boolean wanted = before.get().chatId().isEmpty() && !Overtaken.is(ledger, line);
      return new Beginning(wanted, since, true, others, placed);
    }
    if (!stillTrue(ledger, line) || Overtaken.is(ledger, line)) {
      return new Beginning(false, clock.instant(), false, Set.of(), Optional.empty());
    }
    Instant now = clock.instant();
    ledger.speeches().intend(half, line.id(), line.to(), now);
    return new Beginning(true, now, false, Set.of(), Placed.before(ledger, line, now));
  }

  private static boolean stillTrue(Ledger ledger, ChatLine line) {
    return line.whileQueued()
        .flatMap(id -> state(ledger, id))
        .map(state -> state == TextState.QUEUED)
        .orElse(true);
  }

  private static Optional<TextState> state(Ledger ledger, MessageId id) {
    return ledger
        .texts()
        .find(id)
        .map(Text::state)
        .or(() -> ledger.mailings().find(id).map(Mailing::state));
  }

  private CompletionStage<Void> goOn(ChatLine line, Beginning beginning) {
    if (!beginning.wanted()) {
      return CompletableFuture.completedFuture(null);
    }
    return spoken(line, beginning)
        .handle(Speaking::orFate)
        .thenCompose(chatId -> store.submit(ledger -> remember(ledger, line, beginning, chatId)));
  }

  private CompletableFuture<String> spoken(ChatLine line, Beginning beginning) {
    if (!beginning.again()) {
      return sayOrEdit(line, beginning.placed());
    }
    return chat.findSaid(line.to(), line.body(), beginning.intendedAt(), beginning.others())
        .thenCompose(
            found ->
                found
                    .map(CompletableFuture::completedFuture)
                    .orElseGet(() -> sayOrEdit(line, beginning.placed())));
  }

  private CompletableFuture<String> sayOrEdit(ChatLine line, Optional<Placed> placed) {
    tenure.demandNow();
    return placed
        .map(before -> edit(line, before))
        .orElseGet(() -> chat.say(line.to(), line.body()));
  }

  /** What cannot be edited, or not any more, is followed by a line of its own. */
  private CompletableFuture<String> edit(ChatLine line, Placed before) {
    return chat.edit(before.chatId(), before.sameAsSaid(), line.body())
        .thenApply(done -> before.chatId())
        .exceptionallyCompose(
            failure ->
                cause(failure) instanceof ChatRefused
                    ? chat.say(line.to(), line.body())
                    : CompletableFuture.failedFuture(failure));
  }

  private Void remember(Ledger ledger, ChatLine line, Beginning beginning, String chatId) {
    ledger.speeches().spoken(line.id(), chatId);
    Placed.remember(ledger, line, chatId, clock.instant());
    line.unanswerable()
        .ifPresent(
            sender -> ledger.conversations().shown(line.to(), sender, beginning.intendedAt()));
    line.conversation()
        .ifPresent(shown -> ledger.conversations().shown(line.to(), shown, beginning.intendedAt()));
    return null;
  }

  private static String orFate(String chatId, Throwable failure) {
    if (failure == null) {
      return chatId;
    }
    Throwable cause = cause(failure);
    if (cause instanceof ChatRefused) {
      throw new Rejected("the chat network refused the line: " + cause.getMessage());
    }
    if (cause instanceof ChatUnavailable) {
      throw new Unavailable("the chat client is away: " + cause.getMessage(), cause);
    }
    throw new CompletionException(cause);
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException ? failure.getCause() : failure;
  }
}
