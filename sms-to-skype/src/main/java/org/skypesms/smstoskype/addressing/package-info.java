/** Whose text is this? */
package org.skypesms.smstoskype.addressing;
