/** Faults under load, and the account that nothing is lost. */
package org.skypesms.trials.faults;
