package org.skypesms.state.sql;

import org.skypesms.state.Failures;

/** Failures in their table. */
record SqlFailures(Sql sql) implements Failures {

  @Override
  public int failed(String queue, String id, String reason) {
    return sql.first(
            "INSERT INTO failures (queue, id, times, reason) VALUES (?, ?, 1, ?)"
                + " ON CONFLICT (queue, id) DO UPDATE SET times = failures.times + 1,"
                + " reason = excluded.reason RETURNING times",
            row -> row.number("times"),
            queue,
            Keys.shortened(id),
            reason)
        .orElseThrow();
  }

  @Override
  public void forget(String queue, String id) {
    sql.update("DELETE FROM failures WHERE queue = ? AND id = ?", queue, Keys.shortened(id));
  }
}
