package org.skypesms.message;

import java.time.Instant;

/**
 * A part that a phone sent, as received from the SMSC, octets and all.
 *
 * @param id one for each part answered, also its duplicate-detection id
 * @param link the name of the link it came by
 * @param receivedAt when it came
 * @param content the part itself
 */
public record InboundSms(
    MessageId id, String link, Instant receivedAt, ReceivedShortMessage content) {}
