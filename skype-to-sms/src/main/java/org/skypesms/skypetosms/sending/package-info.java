/** From a text on the queue to parts at the SMSC, and to what becomes of them. */
package org.skypesms.skypetosms.sending;
