package org.skypesms.lab.phones;

/**
 * A text in a phone's thread, in either direction.
 *
 * @param id grows per thread, from 1
 * @param incoming whether the phone received it
 * @param peer the other side's number, or name
 * @param at when it was complete, or sent: ISO 8601 in UTC with milliseconds
 * @param parts how many parts it came or went in
 */
record ThreadLine(long id, boolean incoming, String peer, String text, String at, int parts) {}
