package org.skypesms.lab.phones;

import java.io.IOException;
import java.util.List;

/** How the phones reach the SMSC. */
public interface SmscUplink {

  /**
   * Hands over parts in this order. When it returns, the SMSC keeps them.
   *
   * @throws IOException when the SMSC cannot be reached or does not take them; some may have been
   *     taken, and the same parts may be handed over again
   */
  void hand(List<OutgoingPart> parts) throws IOException;
}
