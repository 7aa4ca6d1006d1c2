package org.skypesms.server;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;
import org.skypesms.smpp.Receiver;

/**
 * Stands for a receiver that is made after its link. Until then everything is answered with the
 * temporary error.
 */
final class LateReceiver implements Receiver {

  private static final Receiver NOBODY =
      (link, session, message) ->
          CompletableFuture.failedFuture(new IllegalStateException("not started yet"));

  private volatile Receiver receiver = NOBODY;

  void becomes(Receiver late) {
    receiver = late;
  }

  @Override
  public CompletionStage<Void> received(String link, String session, ReceivedShortMessage message) {
    return receiver.received(link, session, message);
  }

  @Override
  public void undecodable(String link, String session, Octets pdu, String reason) {
    receiver.undecodable(link, session, pdu, reason);
  }

  @Override
  public void answered(String link, String session, ReceivedShortMessage message, boolean ok) {
    receiver.answered(link, session, message, ok);
  }

  @Override
  public void ended(String link, String session) {
    receiver.ended(link, session);
  }
}
