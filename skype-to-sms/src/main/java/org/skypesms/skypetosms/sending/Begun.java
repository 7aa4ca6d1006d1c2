package org.skypesms.skypetosms.sending;

import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.skypesms.broker.Unavailable;
import org.skypesms.message.MessageId;

/**
 * The texts that this process has begun and not done with, also those between two of their parts
 * and those that the SMSC put off: they come again. Safe for use by any thread.
 */
final class Begun {

  private final Set<MessageId> texts = ConcurrentHashMap.newKeySet();

  void add(MessageId text) {
    texts.add(text);
  }

  /** The text is done with at the end of the stage, unless it is to be tried again. */
  <T> CompletionStage<T> until(MessageId text, CompletionStage<T> end) {
    return end.whenComplete(
        (done, failure) -> {
          if (!(cause(failure) instanceof Unavailable)) {
            texts.remove(text);
          }
        });
  }

  boolean none() {
    return texts.isEmpty();
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException ? failure.getCause() : failure;
  }
}
