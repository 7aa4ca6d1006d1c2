package org.skypesms.lab.queues;

/**
 * One queue.
 *
 * @param depth how many messages are in it, those under way to consumers included
 * @param added how many were ever put into it since the broker started
 * @param consumers how many take from it
 */
record QueueDepth(String name, long depth, long added, long consumers) {}
