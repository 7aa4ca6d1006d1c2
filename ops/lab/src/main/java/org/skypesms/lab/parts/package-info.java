/**
 * The parts of a run over HTTP: stop, start and kill them. The lab does none of it itself but asks
 * its parent, the supervisor, over its own standard streams.
 */
package org.skypesms.lab.parts;
