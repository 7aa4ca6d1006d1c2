/**
 * The program behind {@code ops/run}: it starts broker, lab, SMSC and both halves as its children,
 * restarts what dies, stops and starts parts on the lab's request, and tells scripts in {@code
 * endpoints.json} where everything is.
 */
package org.skypesms.supervisor;
