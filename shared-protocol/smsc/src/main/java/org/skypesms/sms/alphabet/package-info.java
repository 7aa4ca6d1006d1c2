/**
 * How characters become octets on an SMSC link and octets become characters again (3GPP TS 23.038;
 * SMPP 3.4, section 5.2.19).
 *
 * <p>Nothing here reads a file or a clock; every type is immutable and safe for use by any thread.
 */
package org.skypesms.sms.alphabet;
