/** The account of every text: what was typed and written against what was seen, and the report. */
package org.skypesms.trials.faults.account;
