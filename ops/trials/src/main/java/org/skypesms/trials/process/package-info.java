/** Processes of the built project, run in a directory that goes away with the trial. */
package org.skypesms.trials.process;
