/** Unique texts both ways, released as the faults go on, and what was seen of them. */
package org.skypesms.trials.faults.load;
