/** The half from whose account people receive texts. */
package org.skypesms.smstoskype;
