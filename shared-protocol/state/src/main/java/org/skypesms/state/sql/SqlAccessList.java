package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.state.AccessList;
import org.skypesms.state.Ruling;

/** The access list in its table. */
record SqlAccessList(Sql sql) implements AccessList {

  @Override
  public Optional<Ruling> of(Skypename person) {
    return sql.first(
        "SELECT ruling FROM access_list WHERE person = ?",
        row -> Ruling.valueOf(row.text("ruling")),
        person);
  }

  @Override
  public void rule(Skypename person, Ruling ruling, Skypename by, Instant at) {
    sql.update(
        "INSERT INTO access_list (person, ruling, ruled_by, ruled_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (person) DO UPDATE SET ruling = excluded.ruling,"
            + " ruled_by = excluded.ruled_by, ruled_at = excluded.ruled_at",
        person,
        ruling,
        by,
        at);
  }

  @Override
  public boolean lift(Skypename person, Ruling ruling) {
    return sql.update("DELETE FROM access_list WHERE person = ? AND ruling = ?", person, ruling)
        > 0;
  }
}
