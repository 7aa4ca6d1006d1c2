/**
 * The simulated SMSC: SMPP 3.4 on another vendor's library than the gateway's, with a journal so
 * that what it accepted survives its own death, and with switches to misbehave. {@code SmscMain} is
 * the process, {@code LabSmsc} the same thing inside a test.
 */
package org.skypesms.lab.smsc;
