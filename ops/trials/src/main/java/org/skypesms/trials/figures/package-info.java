/** The figures that the first version promises, measured on the running pair. */
package org.skypesms.trials.figures;
