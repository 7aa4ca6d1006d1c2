/** The lab's HTTP interface for accounts (design section 9): people, what they type and see. */
package org.skypesms.lab.accounts;
