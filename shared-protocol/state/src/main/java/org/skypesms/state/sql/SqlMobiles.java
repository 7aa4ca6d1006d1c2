package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Mobile;
import org.skypesms.state.Mobiles;
import org.skypesms.state.OfferedCode;

/** Mobiles and codes in their tables. */
record SqlMobiles(Sql sql) implements Mobiles {

  @Override
  public void offer(Skypename person, OfferedCode code) {
    withdraw(person);
    sql.update(
        "INSERT INTO codes (id, person, phone, digest, tries, sent_at) VALUES (?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (id) DO NOTHING",
        code.id(),
        person,
        code.phone(),
        code.digest(),
        code.tries(),
        code.sentAt());
  }

  @Override
  public List<Instant> offers(Skypename person, Instant since) {
    return sql.list(
        "SELECT sent_at FROM codes WHERE person = ? AND sent_at >= ? ORDER BY sent_at",
        row -> row.time("sent_at"),
        person,
        since);
  }

  @Override
  public List<Instant> offers(PhoneNumber phone, Instant since) {
    return sql.list(
        "SELECT sent_at FROM codes WHERE phone = ? AND sent_at >= ? ORDER BY sent_at",
        row -> row.time("sent_at"),
        phone,
        since);
  }

  @Override
  public Optional<OfferedCode> offered(Skypename person) {
    return sql.first(
        "SELECT id, phone, digest, tries, sent_at FROM codes WHERE person = ? AND digest <> ''"
            + " ORDER BY sent_at DESC LIMIT 1",
        row ->
            new OfferedCode(
                row.id("id"),
                row.phone("phone"),
                row.text("digest"),
                row.number("tries"),
                row.time("sent_at")),
        person);
  }

  @Override
  public void tried(MessageId id) {
    sql.update("UPDATE codes SET tries = tries + 1 WHERE id = ?", id);
  }

  @Override
  public void verify(Skypename person, PhoneNumber phone) {
    withdraw(person);
    sql.update("DELETE FROM mobiles WHERE person = ? OR phone = ?", person, phone);
    sql.update("INSERT INTO mobiles (person, phone, forwards) VALUES (?, ?, 0)", person, phone);
  }

  @Override
  public Optional<Mobile> of(Skypename person) {
    return sql.first(
        "SELECT phone, forwards FROM mobiles WHERE person = ?",
        row -> new Mobile(row.phone("phone"), row.flag("forwards")),
        person);
  }

  @Override
  public void forward(Skypename person, boolean on) {
    sql.update("UPDATE mobiles SET forwards = ? WHERE person = ?", on, person);
  }

  @Override
  public void forget(Skypename person) {
    withdraw(person);
    sql.update("DELETE FROM mobiles WHERE person = ?", person);
  }

  @Override
  public int forgetOffersBefore(Instant time) {
    return sql.update("DELETE FROM codes WHERE sent_at < ?", time);
  }

  private void withdraw(Skypename person) {
    sql.update("UPDATE codes SET digest = '' WHERE person = ? AND digest <> ''", person);
  }
}
