package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Skypename;
import org.skypesms.state.Usage;

/**
 * The times of texts. References of a person go up by one, and each has a text or several, so that
 * the newest texts are found without looking at all.
 */
record SqlUsage(Sql sql) implements Usage {

  private static final String LAST = "(SELECT reference FROM last_references WHERE person = ?)";

  @Override
  public Optional<Instant> takenAt(Skypename person, int place) {
    return sql.first(
        "SELECT accepted_at FROM texts WHERE person = ?"
            + " ORDER BY reference DESC, place DESC LIMIT 1 OFFSET ?",
        row -> row.time("accepted_at"),
        person,
        place - 1);
  }

  @Override
  public int takenSince(Skypename person, Instant since, int most) {
    int taken =
        sql.first(
                "SELECT COUNT(*) AS texts FROM texts WHERE person = ? AND reference > "
                    + LAST
                    + " - ? AND accepted_at >= ?",
                row -> row.number("texts"),
                person,
                person,
                most,
                since)
            .orElseThrow();
    return Math.min(taken, most);
  }
}
