package org.skypesms.server.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.skypesms.broker.Outgoing;
import org.skypesms.message.MessageId;

/**
 * Messages of the outbox that are being sent, so that each has one sender at a time: of two that
 * race the broker confirms the second as a repeat before it has the first one's in its queue. Safe
 * for use by any thread.
 */
final class UnderWay {

  private final Map<MessageId, CompletableFuture<Void>> sending = new HashMap<>();

  /**
   * Messages of which one part is for this sender, and the rest being sent.
   *
   * @param own to be sent now, in their order
   * @param others complete when those that are being sent already are out of the outbox
   */
  record Share(List<Outgoing> own, Set<CompletableFuture<Void>> others) {

    CompletableFuture<Void> afterOthers() {
      return CompletableFuture.allOf(others.toArray(CompletableFuture[]::new));
    }
  }

  /**
   * Takes all of them at once that nobody sends; who waits for others so waits for earlier ones.
   */
  synchronized Share begin(List<Outgoing> messages, CompletableFuture<Void> sent) {
    Share share = new Share(new ArrayList<>(), new LinkedHashSet<>());
    for (Outgoing message : messages) {
      CompletableFuture<Void> other = sending.putIfAbsent(message.id(), sent);
      if (other == null) {
        share.own().add(message);
      } else if (!other.equals(sent)) {
        share.others().add(other);
      }
    }
    return share;
  }

  synchronized boolean contains(MessageId message) {
    return sending.containsKey(message);
  }

  synchronized void end(List<Outgoing> messages) {
    messages.forEach(message -> sending.remove(message.id()));
  }
}
