/**
 * Short messages as texts: a text is cut into parts, parts become a text again (3GPP TS 23.038 and
 * TS 23.040; SMPP 3.4 and 5.0).
 *
 * <p>No input or output and no clock: everything here is a plain function of its arguments and safe
 * for use by any thread. Bodies are never normalised.
 */
package org.skypesms.sms;
