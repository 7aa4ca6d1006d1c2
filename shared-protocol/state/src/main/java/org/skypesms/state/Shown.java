package org.skypesms.state;

import java.time.Instant;
import org.skypesms.message.Conversation;

/**
 * A text from a phone that a person was shown.
 *
 * @param conversation the phone and the gateway number it wrote to
 * @param at the chat network's timestamp of the line that showed it
 */
public record Shown(Conversation conversation, Instant at) {}
