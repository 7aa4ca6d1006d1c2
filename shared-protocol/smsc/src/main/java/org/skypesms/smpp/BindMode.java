package org.skypesms.smpp;

/** What a link may do once it is bound (SMPP 3.4, section 4.1). */
public enum BindMode {
  /** Submits only. */
  TRANSMITTER,
  /** Receives only. */
  RECEIVER,
  /** Submits and receives. */
  TRANSCEIVER
}
