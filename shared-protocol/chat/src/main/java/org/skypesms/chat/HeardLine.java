package org.skypesms.chat;

import java.time.Instant;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/**
 * A line that a person typed to this account.
 *
 * @param lineId the network's id, unique for the account
 * @param from who typed it
 * @param body verbatim
 * @param typedAt the network's timestamp
 * @param standing how this account sees the person
 * @param profile the person's profile
 */
public record HeardLine(
    String lineId,
    Skypename from,
    String body,
    Instant typedAt,
    Standing standing,
    Profile profile) {

  /** Without the body. */
  @Override
  public String toString() {
    return "line " + lineId + " of " + from;
  }
}
