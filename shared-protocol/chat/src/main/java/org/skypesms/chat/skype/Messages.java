package org.skypesms.chat.skype;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.skypesms.chat.ChatUnavailable;
import org.skypesms.message.Skypename;

/**
 * Asks the client about chat messages (reference, sections 9.1 and 9.3). Immutable.
 *
 * @param session the session to ask in
 * @param dialect its words
 */
record Messages(Session session, Dialect dialect) {

  /** Fetches what makes a message, all at the same time. */
  CompletableFuture<StoredMessage> fetch(long id) {
    CompletableFuture<String> from = property(id, dialect.from());
    CompletableFuture<String> type = property(id, "TYPE");
    CompletableFuture<String> at = property(id, "TIMESTAMP");
    CompletableFuture<String> body = property(id, "BODY");
    return CompletableFuture.allOf(from, type, at, body)
        .thenApply(
            all ->
                new StoredMessage(id, from.join(), type.join(), instant(at.join()), body.join()));
  }

  /** Marks a message seen. A message that was seen before, or is no more, is no failure. */
  CompletableFuture<Void> seen(String id) {
    return session
        .ask("SET " + dialect.message() + " " + id + " SEEN")
        .exceptionally(Messages::orSeenBefore)
        .thenAccept(reply -> {});
  }

  /** What a message reads now. */
  CompletableFuture<String> body(long id) {
    return property(id, "BODY");
  }

  /** Gives an own message another body (reference, section 9.4). */
  CompletableFuture<Void> body(long id, String body) {
    return session
        .ask("SET " + dialect.message() + " " + id + " BODY " + body)
        .thenAccept(reply -> {});
  }

  /** The ids of what was received and not seen, oldest first. */
  CompletableFuture<List<Long>> missed() {
    return session.ask(dialect.searchMissed()).thenApply(reply -> ids(reply, oldestFirst()));
  }

  /** The ids of all that was said with a person, newest first. */
  CompletableFuture<List<Long>> with(Skypename person) {
    return session
        .ask(dialect.searchWith(person.value()))
        .thenApply(reply -> ids(reply, oldestFirst().reversed()));
  }

  private static Comparator<Long> oldestFirst() {
    return Comparator.naturalOrder();
  }

  static List<Long> ids(String reply, Comparator<Long> order) {
    return Arrays.stream(reply.split("[ ,]+"))
        .filter(word -> word.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .distinct()
        .sorted(order)
        .toList();
  }

  private CompletableFuture<String> property(long id, String name) {
    return session
        .ask("GET " + dialect.message() + " " + id + " " + name)
        .thenApply(reply -> value(reply, id, name));
  }

  private static String value(String reply, long id, String name) {
    return PropertyLine.of(reply)
        .filter(line -> line.name().equals(name) && line.id().equals(Long.toString(id)))
        .map(PropertyLine::value)
        .orElseThrow(() -> new ChatUnavailable("no " + name + " in the client's answer", true));
  }

  private static Instant instant(String seconds) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(seconds.trim()));
    } catch (NumberFormatException | DateTimeException e) {
      throw new ChatUnavailable("the client gave no timestamp", true);
    }
  }

  private static String orSeenBefore(Throwable failure) {
    if (Failures.cause(failure) instanceof ApiError error
        && (error.code() == ApiError.ALREADY_SEEN || error.noSuchMessage())) {
      return "";
    }
    throw Failures.ofPort(failure);
  }
}
