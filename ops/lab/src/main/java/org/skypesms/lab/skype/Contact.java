package org.skypesms.lab.skype;

import org.skypesms.lab.skype.network.Presence;
import org.skypesms.lab.skype.network.Standing;

/**
 * Another account as an account's contact list shows it.
 *
 * @param name the other's Skypename
 * @param fullName what it says its name is
 * @param presence as far as it lets itself be seen
 * @param standing what the owner of the list holds about it
 */
public record Contact(String name, String fullName, Presence presence, Standing standing) {
  /** Whether the list shows it: a contact, one that waits for an answer, or a blocked one. */
  boolean isShown() {
    return standing.buddyStatus() > 0 || standing.blocked() || standing.asked();
  }
}
