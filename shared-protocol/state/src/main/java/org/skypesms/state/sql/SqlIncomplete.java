package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import org.skypesms.message.InboundSms;
import org.skypesms.message.json.Json;
import org.skypesms.state.Incomplete;

/** Incomplete texts in their table, each part as JSON. */
record SqlIncomplete(Sql sql) implements Incomplete {

  @Override
  public void keep(String key, int number, int count, InboundSms part, Instant at) {
    sql.update(
        "INSERT INTO incomplete (text_key, number, parts, part, kept_at) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (text_key, number) DO NOTHING",
        Keys.shortened(key),
        number,
        count,
        Json.write(part),
        at);
  }

  @Override
  public List<InboundSms> parts(String key) {
    return sql.list(
        "SELECT part FROM incomplete WHERE text_key = ? ORDER BY number",
        row -> Json.read(row.text("part"), InboundSms.class),
        Keys.shortened(key));
  }

  @Override
  public void forget(String key) {
    sql.update("DELETE FROM incomplete WHERE text_key = ?", Keys.shortened(key));
  }

  @Override
  public List<String> olderThan(Instant time, int limit) {
    return sql.list(
        "SELECT text_key FROM incomplete WHERE kept_at < ? GROUP BY text_key"
            + " ORDER BY MIN(kept_at) LIMIT ?",
        row -> row.text("text_key"),
        time,
        limit);
  }
}
