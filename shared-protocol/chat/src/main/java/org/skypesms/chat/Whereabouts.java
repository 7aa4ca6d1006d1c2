package org.skypesms.chat;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether a person is at the chat network, as far as the account may see it.
 *
 * @param online whether the person can be reached there; away and do-not-disturb count as online
 * @param offlineSince since when not, where the network says it; it does not of people who do not
 *     let the account see them
 */
public record Whereabouts(boolean online, Optional<Instant> offlineSince) {}
