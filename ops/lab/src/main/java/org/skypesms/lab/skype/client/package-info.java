/**
 * The simulated Skype client of one account: the Skype Access API (reference, sections 4 to 13)
 * spoken with any number of attached programs. Text in, text out; no transport. Written from the
 * reference, never from the production driver.
 */
package org.skypesms.lab.skype.client;
