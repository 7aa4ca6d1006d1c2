/** The lab's HTTP interface for accounts (ops/lab/http.md): people, what they type and see. */
package org.skypesms.lab.accounts;
