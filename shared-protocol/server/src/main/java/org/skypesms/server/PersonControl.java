package org.skypesms.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.skypesms.broker.Unavailable;
import org.skypesms.chat.ChatClient;
import org.skypesms.chat.ChatRefused;
import org.skypesms.message.ControlAction;
import org.skypesms.message.Skypename;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does to people at the half's account what administrators want. While the chat client is away it
 * fails with {@link Unavailable} and is asked again. Safe for use by any thread.
 */
final class PersonControl {

  private static final Logger LOG = LoggerFactory.getLogger(PersonControl.class);

  private final ChatClient chat;

  PersonControl(ChatClient chat) {
    this.chat = chat;
  }

  /** Completes when the account has done it, or will not. */
  CompletionStage<ControlOutcome> treat(ControlAction action, Skypename person) {
    return done(action, person)
        .<ControlOutcome>thenApply(
            done -> new ControlOutcome.Done("%s: %s".formatted(action.id(), person)))
        .exceptionallyCompose(failure -> failed(action, person, failure));
  }

  private CompletableFuture<Void> done(ControlAction action, Skypename person) {
    return switch (action) {
      case ALLOW ->
          chat.block(person, false).thenCompose(unblocked -> chat.authorize(person, true));
      case DENY -> chat.authorize(person, false);
      case BLOCK -> chat.block(person, true);
      case UNBLOCK -> chat.block(person, false);
      case RELOAD, STANDBY, TELL, PAUSE, RESUME, DRAIN, END_DRAIN ->
          throw new IllegalArgumentException(action.id() + " is not about a person");
    };
  }

  private static CompletionStage<ControlOutcome> failed(
      ControlAction action, Skypename person, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (cause instanceof ChatRefused) {
      LOG.warn("{} {}: the account refuses: {}", action.id(), person, cause.getMessage());
      return CompletableFuture.completedFuture(
          new ControlOutcome.Refused("the account refuses: " + cause.getMessage()));
    }
    return CompletableFuture.failedFuture(
        new Unavailable("the chat client cannot " + action.id() + " now", cause));
  }
}
