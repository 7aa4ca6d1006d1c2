/** Every sentence said to a person, in every language. */
package org.skypesms.words;
