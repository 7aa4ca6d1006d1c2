package org.skypesms.message;

/**
 * The two numbers between which texts of one person and one phone travel.
 *
 * @param phone the phone
 * @param gateway the gateway number it writes to
 */
public record Conversation(PhoneNumber phone, PhoneNumber gateway) {}
