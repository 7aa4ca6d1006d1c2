package org.skypesms.chat.skype;

/** Hears what the bus brings, on the bus's reader thread, in order. Must not block. */
interface BusListener {

  /** A text that the client pushed to {@code com.Skype.API.Client.Notify}. */
  void notified(String sender, String text);

  /** The name {@code com.Skype.API} has another owner now; empty when it has none. */
  void ownerChanged(String owner);

  /** The connection to the bus is gone. Comes once, last. */
  void lost(String reason);
}
