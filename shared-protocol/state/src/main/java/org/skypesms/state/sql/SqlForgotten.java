package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.state.Forgotten;

/** People to be forgotten in their table, and what is deleted of them at last. */
record SqlForgotten(Sql sql, SqlPruning pruning) implements Forgotten {

  private static final List<Rows> ROWS =
      List.of(
          new Rows("shown", "person, shown_at, phone, gateway", "person = ? AND shown_at <= ?"),
          new Rows("shown_senders", "person, shown_at, sender", "person = ? AND shown_at <= ?"),
          new Rows("slots", "sender, gateway, slot", "person = ? AND used_at <= ?"),
          new Rows("chosen", "phone, gateway", "person = ? AND chosen_at <= ?"),
          new Rows("conversations", "phone, gateway", "person = ? AND wrote_at <= ?"),
          new Rows("writers", "phone, gateway, person", "person = ? AND wrote_at <= ?"),
          new Rows("codes", "id", "person = ? AND sent_at <= ?"));

  @Override
  public void ask(Skypename person, Instant at) {
    sql.update(
        "INSERT INTO forgotten (person, asked_at) VALUES (?, ?)"
            + " ON CONFLICT (person) DO UPDATE SET asked_at = excluded.asked_at",
        person,
        at);
  }

  @Override
  public List<Skypename> askedBefore(Instant time, int limit) {
    return sql.list(
        "SELECT person FROM forgotten WHERE asked_at < ? ORDER BY asked_at LIMIT ?",
        row -> row.person("person"),
        time,
        limit);
  }

  @Override
  public boolean forget(Skypename person, Instant withdrawnBefore, int limit) {
    Optional<Instant> asked =
        sql.first(
            "SELECT asked_at FROM forgotten WHERE person = ?", row -> row.time("asked_at"), person);
    return asked.isPresent() && forget(person, asked.get(), withdrawnBefore, limit);
  }

  private boolean forget(Skypename person, Instant asked, Instant withdrawnBefore, int limit) {
    int most =
        pruning.forget(
            sql.list(
                "SELECT id FROM texts WHERE person = ? AND accepted_at <= ? AND "
                    + SqlPruning.OVER
                    + " AND "
                    + SqlPruning.NOT_LATELY_WITHDRAWN
                    + " LIMIT ?",
                row -> row.id("id"),
                person,
                asked,
                withdrawnBefore,
                limit));
    for (Rows rows : ROWS) {
      most = Math.max(most, rows.delete(sql, limit, person, asked));
    }
    if (most < limit) {
      end(person, asked);
    }
    return most >= limit;
  }

  /** A reference is never given twice while a text has one. */
  private void end(Skypename person, Instant asked) {
    sql.update(
        "DELETE FROM forgotten WHERE person = ? AND NOT EXISTS"
            + " (SELECT 1 FROM texts WHERE texts.person = ? AND accepted_at <= ?)",
        person,
        person,
        asked);
    sql.update(
        "DELETE FROM last_references WHERE person = ? AND NOT EXISTS"
            + " (SELECT 1 FROM texts WHERE texts.person = ?)",
        person,
        person);
  }
}
