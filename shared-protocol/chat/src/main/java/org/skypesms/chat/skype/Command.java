package org.skypesms.chat.skype;

import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

/**
 * A command on its way. Steps added to its reply before it is given to a {@link Session} run on the
 * bus's reader thread, in the order in which the client spoke; they must not block.
 */
final class Command {

  private final String text;
  private final boolean urgent;
  private final CompletableFuture<String> reply = new CompletableFuture<>();
  private volatile long sentAt;

  private Command(String text, boolean urgent) {
    this.text = text;
    this.urgent = urgent;
  }

  static Command of(String text) {
    return new Command(text, false);
  }

  /** A command that does not wait for a place in the window. */
  static Command urgent(String text) {
    return new Command(text, true);
  }

  String text() {
    return text;
  }

  boolean isUrgent() {
    return urgent;
  }

  /** A step for the reply or the failure. */
  void onReply(BiConsumer<String, Throwable> step) {
    var unused = reply.whenComplete(step);
  }

  CompletableFuture<String> reply() {
    return reply;
  }

  void sent(long nanoTime) {
    sentAt = nanoTime;
  }

  long sentAt() {
    return sentAt;
  }
}
