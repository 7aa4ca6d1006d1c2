package org.skypesms.chat;

import java.time.Instant;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;

/**
 * A person called this account by voice. The call is ended already.
 *
 * @param callId the network's id, unique for the account
 * @param from who called
 * @param at the network's timestamp
 * @param standing how this account sees the person
 * @param profile the person's profile
 */
public record HeardCall(
    String callId, Skypename from, Instant at, Standing standing, Profile profile) {}
