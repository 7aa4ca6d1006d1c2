package org.skypesms.state.sql;

import java.util.EnumMap;
import java.util.Map;
import org.skypesms.message.Half;

/**
 * The current epoch of each half. Reading it locks its row until the transaction ends, so that no
 * claim can be committed after a newer epoch has begun; within a transaction it is read once. What
 * is kept in a new epoch comes after all that was kept in those before.
 */
final class Epochs {

  private final Map<Half, Long> locked = new EnumMap<>(Half.class);
  private final Sql sql;
  private final Places places;

  Epochs(Sql sql, Places places) {
    this.sql = sql;
    this.places = places;
  }

  void forgetLocks() {
    locked.clear();
  }

  long current(Half half) {
    return locked.computeIfAbsent(half, unlocked -> moved(unlocked, 0));
  }

  long begin(Half half) {
    long epoch = moved(half, 1);
    locked.put(half, epoch);
    places.learn(sql);
    return epoch;
  }

  private long moved(Half half, int by) {
    return sql.first(
            "UPDATE epochs SET epoch = epoch + ? WHERE half = ? RETURNING epoch",
            row -> row.large("epoch"),
            by,
            half)
        .orElseThrow();
  }
}
