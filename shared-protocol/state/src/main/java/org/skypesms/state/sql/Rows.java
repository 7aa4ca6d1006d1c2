package org.skypesms.state.sql;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Rows that can be deleted some at a time.
 *
 * @param table where they are
 * @param key the columns of its primary key
 * @param condition which they are
 */
record Rows(String table, String key, String condition) {

  /** Deletes at most so many, and gives how many. */
  int delete(Sql sql, int limit, Object... values) {
    return sql.update(
        "DELETE FROM %s WHERE (%s) IN (SELECT %s FROM %s WHERE %s LIMIT ?)"
            .formatted(table, key, key, table, condition),
        Stream.concat(Arrays.stream(values), Stream.of(limit)).toArray());
  }
}
