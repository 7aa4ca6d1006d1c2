package org.skypesms.chat;

import java.util.concurrent.CompletionStage;

/** Hears what people type. */
@FunctionalInterface
public interface ChatListener {

  /**
   * Takes a line. The line is marked seen only when the returned stage completes normally; when it
   * fails, the line stays unseen and is heard again with growing delay. Lines of one person are
   * given one after the other, in their order.
   */
  CompletionStage<Void> heard(HeardLine line);
}
