package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;

/**
 * A code that was sent to a phone to see whether it is the person's.
 *
 * @param id what caused it
 * @param phone where it was sent
 * @param digest what tells the code from others without giving it away; empty when it is void
 * @param tries how often a wrong one was given
 * @param sentAt when it was sent
 */
public record OfferedCode(
    MessageId id, PhoneNumber phone, String digest, int tries, Instant sentAt) {}
