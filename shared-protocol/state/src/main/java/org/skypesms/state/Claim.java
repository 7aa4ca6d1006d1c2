package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.MessageId;

/**
 * The decision to submit a text, stored before its first part is.
 *
 * @param text the text
 * @param epoch of the instance that claimed it
 * @param link the link that all its parts take
 * @param concatenation the reference number common to its parts, 0 to 255 or 65535
 * @param parts how many parts
 * @param at when
 */
public record Claim(
    MessageId text, long epoch, String link, int concatenation, int parts, Instant at) {}
