/** The half in whose window people write texts to phones. */
package org.skypesms.skypetosms;
