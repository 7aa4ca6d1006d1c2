package org.skypesms.chat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Hears what people type, and what else they do towards the account. */
@FunctionalInterface
public interface ChatListener {

  /**
   * Takes a line. The line is marked seen only when the returned stage completes normally; when it
   * fails, the line stays unseen and is heard again with growing delay. Lines of one person are
   * given one after the other, in their order.
   */
  CompletionStage<Void> heard(HeardLine line);

  /** Takes a voice call that was ended. When the stage fails it is offered again for some time. */
  default CompletionStage<Void> called(HeardCall call) {
    return CompletableFuture.completedFuture(null);
  }

  /**
   * Takes a request for authorisation. When the stage fails it is offered again; one that stays
   * unanswered is offered again at every attach.
   */
  default CompletionStage<Void> asked(HeardRequest request) {
    return CompletableFuture.completedFuture(null);
  }
}
