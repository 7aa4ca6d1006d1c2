package org.skypesms.state;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Standing;

/**
 * How a half sees a person, as kept for the other half.
 *
 * @param standing as last seen; empty when the half did not look yet
 * @param fresh whether it looked since it was asked anew
 * @param wantedAt when somebody wanted to know last
 */
public record SeenStanding(Optional<Standing> standing, boolean fresh, Instant wantedAt) {}
