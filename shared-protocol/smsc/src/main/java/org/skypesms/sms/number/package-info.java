/**
 * Telephone numbers as people type them and as SMPP carries them (ITU-T E.164; libphonenumber).
 *
 * <p>Every type is immutable and safe for use by any thread.
 */
package org.skypesms.sms.number;
