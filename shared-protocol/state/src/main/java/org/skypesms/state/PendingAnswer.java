package org.skypesms.state;

import java.util.Optional;
import org.skypesms.message.MessageId;

/**
 * A message that an SMSC delivered and that is to be answered.
 *
 * @param id its identity
 * @param mayRepeat the equal message that this one may be a repeat of, when nobody knows whether
 *     the answer to that one arrived
 */
public record PendingAnswer(MessageId id, Optional<MessageId> mayRepeat) {}
