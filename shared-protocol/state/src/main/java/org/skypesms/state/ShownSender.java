package org.skypesms.state;

import java.time.Instant;

/**
 * A text that a person was shown, of a sender that cannot be answered.
 *
 * @param sender a name or a short code, as shown
 * @param at the chat network's timestamp of the line that showed it
 */
public record ShownSender(String sender, Instant at) {}
