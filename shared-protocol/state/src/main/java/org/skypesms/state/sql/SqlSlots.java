package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Slots;

/** Slots in their table. */
record SqlSlots(Sql sql) implements Slots {

  @Override
  public boolean replace(
      String sender, PhoneNumber gateway, int slot, Skypename person, Instant at) {
    Optional<Skypename> before =
        sql.first(
            "SELECT person FROM slots WHERE sender = ? AND gateway = ? AND slot = ?",
            row -> row.person("person"),
            sender,
            gateway,
            slot);
    sql.update(
        "INSERT INTO slots (sender, gateway, slot, person, used_at) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (sender, gateway, slot) DO UPDATE SET"
            + " person = excluded.person, used_at = excluded.used_at",
        sender,
        gateway,
        slot,
        person,
        at);
    return before.filter(person::equals).isPresent();
  }

  @Override
  public int forgetBefore(Instant time) {
    return sql.update("DELETE FROM slots WHERE used_at < ?", time);
  }
}
