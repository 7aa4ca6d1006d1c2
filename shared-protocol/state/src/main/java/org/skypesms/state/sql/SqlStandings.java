package org.skypesms.state.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.state.SeenStanding;
import org.skypesms.state.Standings;
import org.skypesms.state.WantedStanding;

/** Standings in their table. */
record SqlStandings(Sql sql) implements Standings {

  private static final String COLUMNS =
      "SELECT person, buddy_status, authorized, blocked, fresh, wanted_at FROM standings ";

  @Override
  public Optional<SeenStanding> of(Half half, Skypename person) {
    return sql.first(
        COLUMNS + "WHERE half = ? AND person = ?",
        row -> new SeenStanding(standing(row), row.flag("fresh"), row.time("wanted_at")),
        half,
        person);
  }

  @Override
  public void want(Half half, Skypename person, boolean anew, Instant at) {
    sql.update(
        "INSERT INTO standings (half, person, fresh, wanted_at) VALUES (?, ?, 0, ?)"
            + " ON CONFLICT (half, person) DO UPDATE SET wanted_at = excluded.wanted_at",
        half,
        person,
        at);
    if (anew) {
      sql.update("UPDATE standings SET fresh = 0 WHERE half = ? AND person = ?", half, person);
    }
  }

  @Override
  public List<WantedStanding> wantedSince(Half half, Instant since) {
    return sql.list(
        COLUMNS + "WHERE half = ? AND wanted_at >= ? ORDER BY wanted_at",
        row ->
            new WantedStanding(
                row.person("person"), row.flag("fresh") ? standing(row) : Optional.empty()),
        half,
        since);
  }

  @Override
  public void saw(Half half, Skypename person, Standing standing) {
    sql.update(
        "UPDATE standings SET buddy_status = ?, authorized = ?, blocked = ?, fresh = 1"
            + " WHERE half = ? AND person = ?",
        standing.buddyStatus(),
        standing.authorized(),
        standing.blocked(),
        half,
        person);
  }

  @Override
  public int forgetBefore(Instant time) {
    return sql.update("DELETE FROM standings WHERE wanted_at < ?", time);
  }

  private static Optional<Standing> standing(Row row) throws SQLException {
    return row.optionalText("buddy_status").isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Standing(row.number("buddy_status"), row.flag("authorized"), row.flag("blocked")));
  }
}
