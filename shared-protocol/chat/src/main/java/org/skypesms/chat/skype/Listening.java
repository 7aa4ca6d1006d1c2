package org.skypesms.chat.skype;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.skypesms.chat.ChatListener;
import org.skypesms.chat.HeardCall;
import org.skypesms.chat.HeardLine;
import org.skypesms.chat.HeardRequest;
import org.skypesms.message.Skypename;

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
    return sender.thenComposeAsync(
        person -> given(listener.heard(heardLine(line, person))), threads);
  }

  /** The same with a voice call. */
  CompletableFuture<Void> hand(
      String callId, Skypename from, Instant at, CompletableFuture<Person> caller) {
    return caller.thenComposeAsync(
        person ->
            given(
                listener.called(
                    new HeardCall(callId, from, at, person.standing(), person.profile()))),
        threads);
  }

  /** The same with a request for authorisation. */
  CompletableFuture<Void> hand(Skypename from, String text, CompletableFuture<Person> asker) {
    return asker.thenComposeAsync(
        person ->
            given(
                listener.asked(new HeardRequest(from, text, person.standing(), person.profile()))),
        threads);
  }

  private static CompletionStage<Void> given(CompletionStage<Void> stage) {
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
