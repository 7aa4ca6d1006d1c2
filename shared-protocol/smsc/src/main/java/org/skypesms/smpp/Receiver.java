package org.skypesms.smpp;

import java.util.concurrent.CompletionStage;
import org.skypesms.message.ReceivedShortMessage;

/** Takes what an SMSC delivers. */
@FunctionalInterface
public interface Receiver {

  /**
   * Takes one {@code deliver_sm} or {@code data_sm}. It is answered ESME_ROK only when the returned
   * stage completes normally, and with the temporary error 0x64 (ESME_RX_T_APPN) when it fails.
   * Calls are made in the order of arrival; several may be outstanding.
   *
   * @param link the name of the link
   * @param session changes with every bind: a repeat on another session is a repeat, an equal
   *     message on the same session is a new one
   */
  CompletionStage<Void> received(String link, String session, ReceivedShortMessage message);

  /** The session ended; what it had not been answered may come again on another. */
  default void ended(String link, String session) {}
}
