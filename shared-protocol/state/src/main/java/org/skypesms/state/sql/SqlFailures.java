package org.skypesms.state.sql;

import java.time.Clock;
import org.skypesms.state.Failures;

/** Failures in their table. */
record SqlFailures(Sql sql, Clock clock) implements Failures {

  @Override
  public int failed(String queue, String id, String reason) {
    return sql.first(
            "INSERT INTO failures (queue, id, times, reason, failed_at) VALUES (?, ?, 1, ?, ?)"
                + " ON CONFLICT (queue, id) DO UPDATE SET times = failures.times + 1,"
                + " reason = excluded.reason, failed_at = excluded.failed_at RETURNING times",
            row -> row.number("times"),
            queue,
            Keys.shortened(id),
            reason,
            clock.instant())
        .orElseThrow();
  }

  @Override
  public void forget(String queue, String id) {
    sql.update("DELETE FROM failures WHERE queue = ? AND id = ?", queue, Keys.shortened(id));
  }
}
