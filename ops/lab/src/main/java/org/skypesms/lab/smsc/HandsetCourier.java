package org.skypesms.lab.smsc;

import java.io.IOException;
import java.util.List;
import org.skypesms.lab.phones.HandsetPart;

/** How the SMSC hands parts over to handsets. */
public interface HandsetCourier {

  /**
   * Hands over parts in this order. When it returns, the handsets have them, and their receipts are
   * due.
   *
   * @throws IOException when the handsets cannot be reached; some may have the parts, and the same
   *     parts, under the same ids, are handed over again
   */
  void deliver(List<HandsetPart> parts) throws IOException;
}
