package org.skypesms.chat.skype;

import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.skypesms.chat.ChatRefused;

/**
 * Edits a line of ours (reference, section 9.4). It is read first: a line that reads so already is
 * left alone, and one that reads otherwise than expected is another line that has the number now.
 *
 * @param messages to ask about
 * @param lineId the client's number of the line
 * @param body what it is to read
 */
record Editing(Messages messages, String lineId, String body) {

  /** Fails with {@link ChatRefused} when the client answers that this cannot be done. */
  CompletableFuture<Void> edit(Predicate<String> expected) {
    if (!messages.dialect().edits() || !lineId.matches("\\d{1,18}")) {
      return CompletableFuture.failedFuture(new ChatRefused("this client edits no such line"));
    }
    long id = Long.parseLong(lineId);
    return messages
        .body(id)
        .thenCompose(now -> edit(id, now, expected))
        .exceptionallyCompose(failure -> CompletableFuture.failedFuture(certain(failure)));
  }

  private CompletableFuture<Void> edit(long id, String now, Predicate<String> expected) {
    if (now.equals(body)) {
      return CompletableFuture.completedFuture(null);
    }
    return expected.test(now)
        ? messages.body(id, body)
        : CompletableFuture.failedFuture(new ChatRefused("that is another line now"));
  }

  private static RuntimeException certain(Throwable failure) {
    return Failures.cause(failure) instanceof ApiError error && !error.passes()
        ? new ChatRefused("the chat client answered " + error.getMessage())
        : Failures.ofPort(failure);
  }
}
