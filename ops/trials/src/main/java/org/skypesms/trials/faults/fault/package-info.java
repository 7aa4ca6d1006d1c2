/** The faults, the plan of them by a seed, and how it is carried out. */
package org.skypesms.trials.faults.fault;
