package org.skypesms.server.config;

/** How a link is bound. */
public enum Bind {
  /** Sends only. */
  TRANSMITTER,
  /** Receives only. */
  RECEIVER,
  /** Both. */
  TRANSCEIVER
}
