package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.message.Skypename;
import org.skypesms.state.Speech;
import org.skypesms.state.Speeches;

/** Speeches in their table. */
record SqlSpeeches(Sql sql) implements Speeches {

  @Override
  public Optional<Speech> find(MessageId line) {
    return sql.first(
        "SELECT line, person, intended_at, chat_id FROM speeches WHERE line = ?",
        row ->
            new Speech(
                row.id("line"),
                row.person("person"),
                row.time("intended_at"),
                row.optionalText("chat_id")),
        line);
  }

  @Override
  public void intend(Half half, MessageId line, Skypename to, Instant at) {
    sql.update(
        "INSERT INTO speeches (line, half, person, intended_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (line) DO NOTHING",
        line,
        half,
        to,
        at);
  }

  @Override
  public void spoken(MessageId line, String chatId) {
    sql.update("UPDATE speeches SET chat_id = ? WHERE line = ?", chatId, line);
  }

  @Override
  public Set<String> chatIds(Half half, Skypename to, int limit) {
    return Set.copyOf(
        sql.list(
            "SELECT chat_id FROM speeches WHERE half = ? AND person = ? AND chat_id IS NOT NULL"
                + " ORDER BY intended_at DESC LIMIT ?",
            row -> row.text("chat_id"),
            half,
            to,
            limit));
  }

  @Override
  public boolean unspoken(Half half, Skypename to, Instant since) {
    return sql.first(
            "SELECT line FROM speeches WHERE half = ? AND person = ? AND intended_at >= ?"
                + " AND chat_id IS NULL LIMIT 1",
            row -> row.id("line"),
            half,
            to,
            since)
        .isPresent();
  }
}
