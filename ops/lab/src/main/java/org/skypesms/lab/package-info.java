/**
 * The lab as one process: the simulated Skype network, the handsets, and the HTTP interface and
 * page for both. The simulated SMSC is a process of its own, {@code org.skypesms.lab.smsc}.
 */
package org.skypesms.lab;
