package org.skypesms.chat;

import java.time.Instant;

/**
 * How a chat client stands, for whoever operates it.
 *
 * @param state as last seen by the watch
 * @param since when it came to stand so
 * @param reason why, in a few words
 * @param launches how often it was launched since this program came up
 */
public record ClientReport(ClientState state, Instant since, String reason, long launches) {}
