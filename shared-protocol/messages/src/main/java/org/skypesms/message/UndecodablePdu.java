package org.skypesms.message;

import java.time.Instant;

/**
 * A delivery whose mandatory part cannot be read, kept for the operator. It was not accepted: the
 * SMSC was told so.
 *
 * @param id one for each
 * @param link the name of the link it came by
 * @param receivedAt when it came
 * @param pdu all of its octets, the header among them
 */
public record UndecodablePdu(MessageId id, String link, Instant receivedAt, Octets pdu) {}
