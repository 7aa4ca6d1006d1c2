/**
 * A small D-Bus message bus: the wire format, the handshake and the routing of the D-Bus
 * specification, as far as a session bus with one service needs them. Everything of a bus runs on
 * the thread of its {@link org.skypesms.lab.skype.bus.BusLoop}; nothing here knows Skype.
 */
package org.skypesms.lab.skype.bus;
