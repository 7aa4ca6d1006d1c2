package org.skypesms.state.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscMessageId;
import org.skypesms.state.Claim;
import org.skypesms.state.Part;
import org.skypesms.state.PartState;
import org.skypesms.state.Parts;
import org.skypesms.state.StaleEpoch;

/** Claims and parts in their tables. */
record SqlParts(Sql sql, Epochs epochs) implements Parts {

  private static final String COLUMNS =
      "SELECT text_id, number, copy, link, recipient, smsc_id, state, reason, changed_at,"
          + " first_state, first_at FROM parts ";

  @Override
  public Optional<Claim> claim(MessageId text) {
    return sql.first(
        "SELECT text_id, epoch, link, concatenation, parts, claimed_at, cutting FROM claims"
            + " WHERE text_id = ?",
        row ->
            new Claim(
                row.id("text_id"),
                row.large("epoch"),
                row.text("link"),
                row.number("concatenation"),
                row.number("parts"),
                row.time("claimed_at"),
                row.text("cutting")),
        text);
  }

  @Override
  public void claim(Claim claim) {
    long current = epochs.current(Half.SKYPE_TO_SMS);
    if (claim.epoch() != current) {
      throw new StaleEpoch(claim.epoch(), current);
    }
    sql.update(
        "INSERT INTO claims (text_id, epoch, link, concatenation, parts, claimed_at, cutting)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (text_id) DO UPDATE SET"
            + " epoch = excluded.epoch, link = excluded.link,"
            + " concatenation = excluded.concatenation, parts = excluded.parts,"
            + " claimed_at = excluded.claimed_at, cutting = excluded.cutting",
        claim.text(),
        claim.epoch(),
        claim.link(),
        claim.concatenation(),
        claim.parts(),
        claim.at(),
        claim.cutting());
  }

  @Override
  public void store(Part part) {
    sql.update(
        "INSERT INTO parts (text_id, number, copy, link, recipient, smsc_id, smsc_id_form,"
            + " state, reason, changed_at, first_state, first_at)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (text_id, number, copy) DO UPDATE SET link = excluded.link,"
            + " recipient = excluded.recipient, smsc_id = excluded.smsc_id,"
            + " smsc_id_form = excluded.smsc_id_form, state = excluded.state,"
            + " reason = excluded.reason, changed_at = excluded.changed_at",
        part.text(),
        part.number(),
        part.copy(),
        part.link(),
        part.recipient(),
        part.smscId().map(SmscMessageId::value),
        part.smscId().map(SmscMessageId::value).map(SqlParts::form),
        part.state(),
        part.reason(),
        part.at(),
        part.firstState(),
        part.firstAt());
  }

  @Override
  public void discardNotTaken(MessageId text) {
    sql.update("DELETE FROM parts WHERE text_id = ? AND state = 'NOT_TAKEN'", text);
  }

  @Override
  public List<Part> of(MessageId text) {
    return sql.list(COLUMNS + "WHERE text_id = ? ORDER BY number, copy", SqlParts::read, text);
  }

  @Override
  public List<Part> matching(String link, PhoneNumber recipient, Collection<String> idForms) {
    return idForms.stream()
        .map(SqlParts::form)
        .distinct()
        .flatMap(form -> matching(link, recipient, form).stream())
        .toList();
  }

  private List<Part> matching(String link, PhoneNumber recipient, String form) {
    return sql.list(
        COLUMNS
            + "WHERE smsc_id_form = ? AND recipient = ? AND link = ?"
            + " ORDER BY changed_at, number, copy",
        SqlParts::read,
        form,
        recipient,
        link);
  }

  @Override
  public void advance(Part part, PartState state, String reason, Instant at) {
    sql.update(
        "UPDATE parts SET state = ?, reason = ?, changed_at = ?"
            + " WHERE text_id = ? AND number = ? AND copy = ?",
        state,
        reason,
        at,
        part.text(),
        part.number(),
        part.copy());
  }

  /** Lower case, without leading zeros; a lone 0 when there is nothing else. */
  static String form(String id) {
    String digits = id.toLowerCase(Locale.ROOT);
    int zeros = 0;
    while (zeros < digits.length() - 1 && digits.charAt(zeros) == '0') {
      zeros++;
    }
    return digits.substring(zeros);
  }

  private static Part read(Row row) throws SQLException {
    return new Part(
        row.id("text_id"),
        row.number("number"),
        row.number("copy"),
        row.text("link"),
        row.phone("recipient"),
        row.optionalText("smsc_id").map(SmscMessageId::new),
        PartState.valueOf(row.text("state")),
        row.text("reason"),
        row.time("changed_at"),
        PartState.valueOf(row.text("first_state")),
        row.time("first_at"));
  }
}
