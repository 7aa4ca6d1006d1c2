package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.state.Usage;

/** The times of texts; references of a person go up by one, so that none needs to be counted. */
record SqlUsage(Sql sql) implements Usage {

  private static final String LAST = "(SELECT reference FROM last_references WHERE person = ?)";

  @Override
  public Optional<Instant> takenAt(Skypename person, int place) {
    return sql.first(
        "SELECT accepted_at FROM texts WHERE person = ? AND reference <= "
            + LAST
            + " + 1 - ? ORDER BY reference DESC LIMIT 1",
        row -> row.time("accepted_at"),
        person,
        person,
        place);
  }

  @Override
  public int takenSince(Skypename person, Instant since, int most) {
    return sql.first(
            "SELECT COUNT(*) AS texts FROM texts WHERE person = ? AND reference > "
                + LAST
                + " - ? AND accepted_at >= ?",
            row -> row.number("texts"),
            person,
            person,
            most,
            since)
        .orElseThrow();
  }
}
