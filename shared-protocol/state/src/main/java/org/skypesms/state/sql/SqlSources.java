package org.skypesms.state.sql;

import java.time.Instant;
import org.skypesms.state.Sources;

/** Sources in their table. */
record SqlSources(Sql sql) implements Sources {

  @Override
  public boolean firstSight(String sourceId, Instant at) {
    return sql.update(
            "INSERT INTO sources (id, seen_at) VALUES (?, ?) ON CONFLICT (id) DO NOTHING",
            Keys.shortened(sourceId),
            at)
        == 1;
  }
}
