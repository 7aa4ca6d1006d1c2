/** The thin Camel face of the SMSC: {@code to(smsc())} and {@code from(received())}. */
package org.skypesms.smpp.camel;
