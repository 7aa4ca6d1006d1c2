package org.skypesms.chat.skype;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.skypesms.message.Skypename;

/**
 * Looks in the chat's own history for a line of ours (reference, section 9.3). Goes back from the
 * newest line in small steps until lines are older than wanted, at most 500 lines.
 *
 * @param messages to ask about
 * @param self whose lines are looked for
 * @param body exactly
 * @param since at or after this second
 * @param skip ids that do not count
 */
record SaidSearch(Messages messages, Skypename self, String body, Instant since, Set<String> skip) {

  private static final int MOST = 500;
  private static final int STEP = 25;

  SaidSearch {
    since = Instant.ofEpochSecond(since.getEpochSecond());
  }

  /** The id of the oldest such line to the person. */
  CompletableFuture<Optional<String>> find(Skypename to) {
    return messages
        .with(to)
        .thenCompose(ids -> step(ids.subList(0, Math.min(MOST, ids.size())), Optional.empty()));
  }

  private CompletableFuture<Optional<String>> step(List<Long> ids, Optional<String> newer) {
    if (ids.isEmpty()) {
      return CompletableFuture.completedFuture(newer);
    }
    List<Long> now = ids.subList(0, Math.min(STEP, ids.size()));
    List<Long> older = ids.subList(now.size(), ids.size());
    return fetched(now)
        .thenCompose(
            said -> {
              Optional<String> found = oldest(said).or(() -> newer);
              boolean enough = said.stream().anyMatch(m -> m.at().isBefore(since));
              return step(enough ? List.of() : older, found);
            });
  }

  private Optional<String> oldest(List<StoredMessage> newestFirst) {
    return newestFirst.stream()
        .filter(m -> m.isFrom(self) && m.body().equals(body) && !m.at().isBefore(since))
        .map(m -> Long.toString(m.id()))
        .filter(id -> !skip.contains(id))
        .reduce((newer, older) -> older);
  }

  private CompletableFuture<List<StoredMessage>> fetched(List<Long> ids) {
    List<CompletableFuture<Optional<StoredMessage>>> all =
        ids.stream()
            .map(id -> messages.fetch(id).thenApply(Optional::of).exceptionally(SaidSearch::gone))
            .toList();
    return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new))
        .thenApply(
            done -> all.stream().map(CompletableFuture::join).flatMap(Optional::stream).toList());
  }

  private static Optional<StoredMessage> gone(Throwable failure) {
    if (Failures.cause(failure) instanceof ApiError error && error.noSuchMessage()) {
      return Optional.empty();
    }
    throw Failures.ofPort(failure);
  }
}
