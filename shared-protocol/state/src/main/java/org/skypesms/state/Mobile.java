package org.skypesms.state;

import org.skypesms.message.PhoneNumber;

/**
 * A person's own mobile, which a code has verified.
 *
 * @param phone its number
 * @param forwards whether texts follow to it
 */
public record Mobile(PhoneNumber phone, boolean forwards) {}
