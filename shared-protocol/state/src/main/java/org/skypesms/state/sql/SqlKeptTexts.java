package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.message.OutboundSms;
import org.skypesms.message.Skypename;
import org.skypesms.message.json.Json;
import org.skypesms.state.KeptTexts;

/** Words of texts in their table, as they go to the broker. */
record SqlKeptTexts(Sql sql) implements KeptTexts {

  @Override
  public void keep(OutboundSms text, Optional<Instant> due) {
    sql.update(
        "INSERT INTO kept_texts (text_id, message, due_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (text_id) DO NOTHING",
        text.id(),
        Json.write(text),
        due);
  }

  @Override
  public Optional<OutboundSms> find(MessageId text) {
    return sql.first(
        "SELECT message FROM kept_texts WHERE text_id = ?",
        row -> Json.read(row.text("message"), OutboundSms.class),
        text);
  }

  @Override
  public Optional<Instant> due(MessageId text) {
    return sql.first(
        "SELECT due_at FROM kept_texts WHERE text_id = ? AND due_at IS NOT NULL",
        row -> row.time("due_at"),
        text);
  }

  /** Forgets the words of one text. */
  void forget(MessageId text) {
    sql.update("DELETE FROM kept_texts WHERE text_id = ?", text);
  }

  @Override
  public int forgetEndedBefore(Instant time) {
    return sql.update(
        "DELETE FROM kept_texts WHERE text_id IN (SELECT id FROM texts"
            + " WHERE state IN ('FAILED', 'EXPIRED', 'UNKNOWN') AND changed_at < ?)",
        time);
  }

  @Override
  public int forget(Skypename person) {
    return sql.update(
        "DELETE FROM kept_texts WHERE text_id IN (SELECT id FROM texts WHERE person = ?)", person);
  }
}
