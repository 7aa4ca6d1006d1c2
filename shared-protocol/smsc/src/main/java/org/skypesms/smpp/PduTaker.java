package org.skypesms.smpp;

import java.io.IOException;
import java.util.Optional;

/** Takes PDUs out of the stream before jSMPP sees them. */
interface PduTaker {

  /**
   * Takes a PDU, or leaves something of it to jSMPP. Called by the reading thread only.
   *
   * @return what jSMPP is to see, or empty
   * @throws IOException when the session must end; the message says why
   */
  Optional<Pdu> take(Pdu pdu) throws IOException;

  /** The length of a PDU cannot be right; nothing after it can be read. */
  void refuse(int commandLength);

  /** Nothing more can be read. */
  void unreadable(String reason);
}
