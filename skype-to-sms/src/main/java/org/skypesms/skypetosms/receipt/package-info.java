/** From a delivery receipt to the part it speaks of. */
package org.skypesms.skypetosms.receipt;
