/** The walks of this half, as sentences. */
package org.skypesms.skypetosms.route;
