package org.skypesms.chat.skype;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.skypesms.chat.ChatRefused;
import org.skypesms.chat.ChatUnavailable;

/** Turns what went wrong on the wire into the two failures of the port. */
final class Failures {

  private Failures() {}

  /** The failure itself, without what futures wrap around it. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure;
    while ((cause instanceof CompletionException || cause instanceof ExecutionException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** A {@link ChatRefused} or a {@link ChatUnavailable}. */
  static RuntimeException ofPort(Throwable failure) {
    Throwable cause = cause(failure);
    if (cause instanceof ChatRefused refused) {
      return refused;
    }
    if (cause instanceof ChatUnavailable unavailable) {
      return unavailable;
    }
    if (cause instanceof ApiError error) {
      return error.ofPort();
    }
    if (cause instanceof BusFailure bus) {
      return new ChatUnavailable(bus.getMessage(), bus.certainlyNotDone());
    }
    return new ChatUnavailable("unexpected: " + cause, false);
  }
}
