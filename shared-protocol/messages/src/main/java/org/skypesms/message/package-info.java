/**
 * What crosses the broker: identifiers, the records that are sent, and the names of the addresses
 * they are sent to.
 *
 * <p>Everything here is immutable, depends on the JDK alone and is safe for use by any thread.
 */
package org.skypesms.message;
