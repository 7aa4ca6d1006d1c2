package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;

/**
 * A line that is being spoken, or was.
 *
 * @param line the line
 * @param to who is to see it
 * @param intendedAt when it was first meant to be spoken
 * @param chatId the network's id once it was spoken
 */
public record Speech(MessageId line, Skypename to, Instant intendedAt, Optional<String> chatId) {}
