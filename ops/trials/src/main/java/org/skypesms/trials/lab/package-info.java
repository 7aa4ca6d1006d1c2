/** Figures of the simulated Skype network with a thousand accounts. */
package org.skypesms.trials.lab;
