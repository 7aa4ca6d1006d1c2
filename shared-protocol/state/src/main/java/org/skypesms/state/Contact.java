package org.skypesms.state;

import org.skypesms.message.PhoneNumber;

/**
 * A phone that a person has saved.
 *
 * @param name as the person wrote it
 * @param phone where texts go
 */
public record Contact(String name, PhoneNumber phone) {}
