/** What the service answers to a line, and what the line causes. */
package org.skypesms.skypetosms.answer;
