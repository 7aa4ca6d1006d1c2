package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;

/**
 * The slots of senders whose later texts replace their earlier ones (3GPP TS 23.040, section
 * 9.2.3.9).
 */
public interface Slots {

  /**
   * Notes that the person is shown a text of a slot, and tells whether that same person was shown
   * an earlier text of it.
   *
   * @param sender as shown
   * @param slot any number that names the slot
   */
  boolean replace(String sender, PhoneNumber gateway, int slot, Skypename person, Instant at);

  /** Forgets slots last used before the given time; gives how many. */
  int forgetBefore(Instant time);
}
