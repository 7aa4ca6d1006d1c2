/**
 * What an SMSC says has become of a part: delivery receipts in their dialects, message ids in their
 * forms, status and error codes in plain words (SMPP 3.4, appendix B and section 5).
 */
package org.skypesms.sms.receipt;
