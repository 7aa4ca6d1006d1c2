/**
 * Server-sent events: what changed, gathered so that a burst is one event, to at most 64 listeners
 * that read. Who wants to know more asks the other parts of the interface.
 */
package org.skypesms.lab.events;
