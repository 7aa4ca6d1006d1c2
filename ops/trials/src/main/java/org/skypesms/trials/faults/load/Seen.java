package org.skypesms.trials.faults.load;

import java.time.Instant;

/**
 * A text on a phone, or a line that a half said to a person.
 *
 * @param where the phone or the person
 * @param text as it is shown
 * @param at when it came
 */
public record Seen(String where, String text, Instant at) {}
