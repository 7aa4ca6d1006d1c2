package org.skypesms.lab.phones;

/**
 * A text as a phone shows it.
 *
 * @param id grows per phone, from 1
 * @param from the originator as it was received
 * @param text the decoded text
 * @param at when it was complete, ISO 8601 in UTC with milliseconds
 * @param parts how many parts were received for it
 */
public record TextMessage(long id, String from, String text, String at, int parts) {}
