package org.skypesms.chat;

import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/**
 * A person asks this account for authorisation, and waits.
 *
 * @param from who asks
 * @param text what the person wrote with it, perhaps empty
 * @param standing how this account sees the person
 * @param profile the person's profile
 */
public record HeardRequest(Skypename from, String text, Standing standing, Profile profile) {

  /** Without the text. */
  @Override
  public String toString() {
    return "request of " + from;
  }
}
