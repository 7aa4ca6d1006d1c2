/** SMPP links to SMSCs (SMPP 3.4): bind, window, rate, watch and rebind. */
package org.skypesms.smpp;
