/**
 * What the pair remembers, in the only database: the group-commit writer and the records it keeps.
 */
package org.skypesms.state;
