package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.InboundSms;
import org.skypesms.message.json.Json;
import org.skypesms.state.Incomplete;

/** Incomplete texts in their table, each part as JSON. */
record SqlIncomplete(Sql sql) implements Incomplete {

  @Override
  public void keep(String key, int number, int count, InboundSms part, Instant at) {
    sql.update(
        "INSERT INTO incomplete (text_key, number, parts, part, kept_at) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (text_key, number) DO NOTHING",
        Keys.shortened(key),
        number,
        count,
        Json.write(part),
        at);
  }

  @Override
  public List<InboundSms> parts(String key) {
    return sql.list(
        "SELECT part FROM incomplete WHERE text_key = ? ORDER BY number",
        row -> Json.read(row.text("part"), InboundSms.class),
        Keys.shortened(key));
  }

  @Override
  public void forget(String key) {
    sql.update("DELETE FROM incomplete WHERE text_key = ?", Keys.shortened(key));
  }

  @Override
  public List<String> olderThan(Instant time, int limit) {
    return sql.list(
        "SELECT text_key FROM incomplete WHERE kept_at < ? AND shown_at IS NULL GROUP BY text_key"
            + " ORDER BY MIN(kept_at) LIMIT ?",
        row -> row.text("text_key"),
        time,
        limit);
  }

  @Override
  public void shown(String key, Instant at) {
    sql.update(
        "UPDATE incomplete SET shown_at = ? WHERE text_key = ? AND shown_at IS NULL",
        at,
        Keys.shortened(key));
  }

  @Override
  public List<Integer> unshown(String key) {
    return sql.list(
        "SELECT number FROM incomplete WHERE text_key = ? AND shown_at IS NULL ORDER BY number",
        row -> row.number("number"),
        Keys.shortened(key));
  }

  @Override
  public int forgetShownBefore(Instant time) {
    return sql.update("DELETE FROM incomplete WHERE shown_at < ?", time);
  }

  @Override
  public void joined(String key, String fingerprints, Instant at) {
    sql.update(
        "INSERT INTO joined (text_key, fingerprints, joined_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (text_key) DO UPDATE SET"
            + " fingerprints = excluded.fingerprints, joined_at = excluded.joined_at",
        Keys.shortened(key),
        fingerprints,
        at);
  }

  @Override
  public Optional<String> joined(String key, Instant since) {
    return sql.first(
        "SELECT fingerprints FROM joined WHERE text_key = ? AND joined_at >= ?",
        row -> row.text("fingerprints"),
        Keys.shortened(key),
        since);
  }

  @Override
  public int forgetJoinedBefore(Instant time) {
    return sql.update("DELETE FROM joined WHERE joined_at < ?", time);
  }
}
