/** The first figures, those of a start and of single texts, measured on the running pair. */
package org.skypesms.trials.figures;
