/**
 * The driver for a Skype client: the Skype Access API over D-Bus. What the wire says stays inside;
 * outside, only the words of the port and {@link org.skypesms.chat.skype.SkypeSettings} are seen.
 */
package org.skypesms.chat.skype;
