package org.skypesms.state.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.state.PendingAnswers;

/** Pending answers in their table; an answered message leaves it. */
record SqlPendingAnswers(Sql sql, Clock clock) implements PendingAnswers {

  @Override
  public MessageId pending(Half half, String link, String session, String digest, Instant at) {
    return orphan(half, link, session, digest)
        .orElseGet(() -> unheardOf(half, link, session, digest, at));
  }

  private Optional<MessageId> orphan(Half half, String link, String session, String digest) {
    return sql.first(
        "UPDATE pending_answers SET session = ?, orphaned_at = NULL WHERE id ="
            + " (SELECT id FROM pending_answers WHERE digest = ? AND half = ? AND link = ?"
            + " AND orphaned_at IS NOT NULL ORDER BY pending_at, id LIMIT 1) RETURNING id",
        row -> row.id("id"),
        session,
        Keys.shortened(digest),
        half,
        link);
  }

  private MessageId unheardOf(Half half, String link, String session, String digest, Instant at) {
    MessageId id = new MessageId("mo:" + UUID.randomUUID());
    sql.update(
        "INSERT INTO pending_answers (id, half, link, session, digest, pending_at)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        id,
        half,
        link,
        session,
        Keys.shortened(digest),
        at);
    return id;
  }

  @Override
  public void answered(MessageId id) {
    sql.update("DELETE FROM pending_answers WHERE id = ?", id);
  }

  @Override
  public void orphan(Half half, String session) {
    sql.update(
        "UPDATE pending_answers SET orphaned_at = ?"
            + " WHERE half = ? AND session = ? AND orphaned_at IS NULL",
        clock.instant(),
        half,
        session);
  }

  @Override
  public void orphanAll(Half half) {
    sql.update(
        "UPDATE pending_answers SET orphaned_at = ? WHERE half = ? AND orphaned_at IS NULL",
        clock.instant(),
        half);
  }

  @Override
  public int forgetOrphansBefore(Instant time) {
    return sql.update("DELETE FROM pending_answers WHERE orphaned_at < ?", time);
  }
}
