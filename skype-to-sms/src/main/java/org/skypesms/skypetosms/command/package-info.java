/** What people may type, and what it means. */
package org.skypesms.skypetosms.command;
