/** What the faults happen to: the running pair, its SMSC, and the connections between them. */
package org.skypesms.trials.faults.scene;
