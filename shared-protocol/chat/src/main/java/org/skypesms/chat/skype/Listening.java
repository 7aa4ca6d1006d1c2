package org.skypesms.chat.skype;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.HeardLine;

/**
 * Hands lines to the listener, on threads of its own, so that a listener that blocks holds up
 * neither the bus nor the watch.
 *
 * @param listener of the port
 * @param threads to call it on
 */
record Listening(ChatListener listener, Executor threads) {

  /** Completes when the listener has the line; fails when it does not take it. */
  CompletableFuture<Void> hand(StoredMessage line, CompletableFuture<Person> sender) {
    return sender.thenComposeAsync(person -> heard(heardLine(line, person)), threads);
  }

  private CompletionStage<Void> heard(HeardLine line) {
    CompletionStage<Void> stage = listener.heard(line);
    return stage == null
        ? CompletableFuture.failedFuture(new IllegalStateException("the listener gave no stage"))
        : stage;
  }

  private static HeardLine heardLine(StoredMessage line, Person person) {
    return new HeardLine(
        Long.toString(line.id()),
        line.sender(),
        line.body(),
        line.at(),
        person.standing(),
        person.profile());
  }
}
