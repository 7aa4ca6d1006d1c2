package org.skypesms.smpp.camel;

import org.skypesms.message.ReceivedShortMessage;

/**
 * The body of an exchange from {@link Smsc#received()}.
 *
 * @param link the name of the link it came by
 * @param session the bind it came by, see {@link org.skypesms.smpp.Receiver}
 * @param message what came, nothing decoded
 */
public record Received(String link, String session, ReceivedShortMessage message) {}
