package org.skypesms.lab.skype.network;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * One line of what a person sees in his windows, as it read when it was shown.
 *
 * @param id grows with every line of the account
 * @param from the author's Skypename
 * @param to the other's Skypename, or the chat id for one's own line in a multi-chat
 * @param text the body
 * @param at when it was said, or edited
 * @param edits the line that this one replaces, if any
 */
public record LogLine(
    long id, String from, String to, String text, Instant at, OptionalLong edits) {}
