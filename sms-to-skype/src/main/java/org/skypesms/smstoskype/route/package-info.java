/** The walk of this half, as a sentence. */
package org.skypesms.smstoskype.route;
