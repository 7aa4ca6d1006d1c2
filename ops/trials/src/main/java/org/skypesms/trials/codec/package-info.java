/** How fast texts become the octets of short messages and octets texts again, on one core. */
package org.skypesms.trials.codec;
