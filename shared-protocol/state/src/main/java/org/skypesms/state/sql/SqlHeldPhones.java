package org.skypesms.state.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.ChatLine;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;
import org.skypesms.state.HeldPhone;
import org.skypesms.state.HeldPhones;

/** Held phones in their tables; lines are kept as they would go to the broker. */
record SqlHeldPhones(Sql sql, Places places) implements HeldPhones {

  private static final String COLUMNS =
      "SELECT person, phone, ends_at, (SELECT COUNT(*) FROM held_lines"
          + " WHERE held_lines.person = held_phones.person"
          + " AND held_lines.phone = held_phones.phone) AS texts FROM held_phones ";

  private record Kept(long place, ChatLine line) {}

  @Override
  public void hold(Skypename person, PhoneNumber phone, Optional<Instant> until) {
    sql.update(
        "INSERT INTO held_phones (person, phone, ends_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (person, phone) DO UPDATE SET ends_at = excluded.ends_at",
        person,
        phone,
        until);
  }

  @Override
  public Optional<HeldPhone> find(Skypename person, PhoneNumber phone) {
    return sql.first(
        COLUMNS + "WHERE person = ? AND phone = ?", SqlHeldPhones::read, person, phone);
  }

  @Override
  public List<HeldPhone> all(Skypename person) {
    return sql.list(COLUMNS + "WHERE person = ? ORDER BY phone", SqlHeldPhones::read, person);
  }

  @Override
  public boolean keep(PhoneNumber phone, ChatLine line) {
    return sql.update(
            "INSERT INTO held_lines (person, phone, place, line)"
                + " SELECT person, phone, ?, ? FROM held_phones WHERE person = ? AND phone = ?",
            places.next(),
            Json.write(line),
            line.to(),
            phone)
        == 1;
  }

  @Override
  public List<HeldPhone> endedBefore(Instant time, int limit) {
    return sql.list(
        COLUMNS + "WHERE ends_at < ? ORDER BY ends_at LIMIT ?", SqlHeldPhones::read, time, limit);
  }

  @Override
  public List<ChatLine> take(Skypename person, PhoneNumber phone, int limit) {
    List<Kept> oldest =
        sql.list(
            "SELECT place, line FROM held_lines WHERE person = ? AND phone = ?"
                + " ORDER BY place LIMIT ?",
            row -> new Kept(row.large("place"), Json.read(row.text("line"), ChatLine.class)),
            person,
            phone,
            limit);
    if (oldest.isEmpty()) {
      sql.update("DELETE FROM held_phones WHERE person = ? AND phone = ?", person, phone);
    } else {
      sql.update(
          "DELETE FROM held_lines WHERE person = ? AND phone = ? AND place <= ?",
          person,
          phone,
          oldest.get(oldest.size() - 1).place());
    }
    return oldest.stream().map(Kept::line).toList();
  }

  @Override
  public void forget(Skypename person) {
    sql.update("DELETE FROM held_lines WHERE person = ?", person);
    sql.update("DELETE FROM held_phones WHERE person = ?", person);
  }

  private static HeldPhone read(Row row) throws SQLException {
    return new HeldPhone(
        row.person("person"), row.phone("phone"), row.optionalTime("ends_at"), row.number("texts"));
  }
}
