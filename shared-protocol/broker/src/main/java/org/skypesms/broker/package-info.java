/**
 * The only client of the message broker: windowed confirmed sends, the pump with its lanes, and the
 * lease.
 */
package org.skypesms.broker;
