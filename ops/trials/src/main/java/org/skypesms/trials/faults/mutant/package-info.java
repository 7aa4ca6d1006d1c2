/** Pairs with a mistake put in, by which it is proved that the trial finds mistakes. */
package org.skypesms.trials.faults.mutant;
