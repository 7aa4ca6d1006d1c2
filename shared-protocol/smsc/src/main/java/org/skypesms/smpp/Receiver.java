package org.skypesms.smpp;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.skypesms.message.Octets;
import org.skypesms.message.ReceivedShortMessage;

/** Takes what an SMSC delivers. Called by one thread per link, one call at a time. */
@FunctionalInterface
public interface Receiver {

  /**
   * Takes one {@code deliver_sm} or {@code data_sm}. It is answered ESME_ROK only when the returned
   * stage completes normally, and with the temporary error 0x64 (ESME_RX_T_APPN) when it fails or
   * takes longer than {@link LinkTimes#receive()}; a completion after that is ignored. Calls are
   * made in the order of arrival; several may be outstanding.
   *
   * @param link the name of the link
   * @param session changes with every bind: a repeat on another session is a repeat, an equal
   *     message on the same session is a new one
   */
  CompletionStage<Void> received(String link, String session, ReceivedShortMessage message);

  /**
   * How a message that was handed over is answered, which is decided once: with an error, too, when
   * its stage took too long. What is answered with an error comes again, perhaps on the same
   * session; this is said before anything that comes later is handed over.
   *
   * @param message the very object that {@link #received} was given
   */
  default void answered(String link, String session, ReceivedShortMessage message, boolean ok) {}

  /**
   * The session ended; what it had not been answered may come again on another. Nothing of this
   * session is handed over afterwards.
   */
  default void ended(String link, String session) {}

  /**
   * A {@code deliver_sm} or {@code data_sm} came whose mandatory part cannot be read. It is
   * answered with a permanent error whatever is done here: it was not accepted.
   *
   * @param pdu as it came, with its header
   * @param reason plain words without any content
   */
  default void undecodable(String link, String session, Octets pdu, String reason) {}

  /** Takes nothing: everything is answered with the temporary error. */
  static Receiver none() {
    return (link, session, message) ->
        CompletableFuture.failedFuture(new IllegalStateException("nothing is taken here"));
  }
}
