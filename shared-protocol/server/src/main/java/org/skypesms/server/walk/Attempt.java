package org.skypesms.server.walk;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skypesms.message.MessageId;
import org.skypesms.state.PendingAnswer;

/**
 * One attempt of an SMSC to deliver a message: completes when it may be answered. Safe for use by
 * any thread.
 */
final class Attempt extends CompletableFuture<Void> {

  private final String link;
  private final String session;
  private final String digest;
  private final AtomicBoolean refused = new AtomicBoolean();
  private volatile MessageId id;

  Attempt(String link, String session, String digest) {
    this.link = link;
    this.session = session;
    this.digest = digest;
  }

  String link() {
    return link;
  }

  String session() {
    return session;
  }

  String digest() {
    return digest;
  }

  /** The message is the one with that identity, if that is kept. */
  PendingAnswer known(PendingAnswer pending) {
    id = pending.id();
    return pending;
  }

  /** The identity of the message, once it has one. */
  Optional<MessageId> id() {
    return Optional.ofNullable(id);
  }

  /** It is answered with an error; false when it was already. */
  boolean refuse() {
    return refused.compareAndSet(false, true);
  }

  /** Whether it is answered with an error, so that the message comes again. */
  boolean refused() {
    return refused.get();
  }
}
