/**
 * The store on SQLite or PostgreSQL: one schema and one SQL text for both, and one writer that
 * commits many changes at once.
 *
 * <p>{@link org.skypesms.state.sql.SqlStore#open} is the way in; everything else is hidden.
 */
package org.skypesms.state.sql;
