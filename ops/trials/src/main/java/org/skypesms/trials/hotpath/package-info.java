/** How fast texts go from the queue to the SMSC, and what a {@code kill -9} in the middle costs. */
package org.skypesms.trials.hotpath;
