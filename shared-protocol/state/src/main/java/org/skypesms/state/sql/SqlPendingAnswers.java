package org.skypesms.state.sql;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.skypesms.message.Half;
import org.skypesms.message.MessageId;
import org.skypesms.state.PendingAnswer;
import org.skypesms.state.PendingAnswers;

/** Pending answers in their table. */
record SqlPendingAnswers(Sql sql, Clock clock) implements PendingAnswers {

  private static final Instant NEVER = Instant.ofEpochMilli(Long.MAX_VALUE);

  private record Orphan(MessageId id, boolean certain, Optional<MessageId> mayRepeat) {}

  @Override
  public PendingAnswer pending(
      Half half,
      String link,
      String session,
      String digest,
      Instant at,
      Optional<Instant> standstill) {
    Optional<Orphan> orphan = orphan(half, link, digest, at);
    if (orphan.isPresent() && orphan.get().certain()) {
      adopt(orphan.get().id(), session);
      return new PendingAnswer(orphan.get().id(), orphan.get().mayRepeat());
    }
    orphan.ifPresent(doubtful -> forget(doubtful.id()));
    Optional<MessageId> mayRepeat =
        orphan.map(Orphan::id).or(() -> unheard(half, link, session, digest, at, standstill));
    MessageId id = new MessageId("mo:" + UUID.randomUUID());
    note(id, half, link, session, digest, at, mayRepeat);
    return new PendingAnswer(id, mayRepeat);
  }

  /** One that was certainly not answered comes before one that was. */
  private Optional<Orphan> orphan(Half half, String link, String digest, Instant at) {
    Instant certain = at.minus(CERTAIN);
    return sql.first(
        "SELECT id, answered_at, orphaned_at, may_repeat FROM pending_answers"
            + " WHERE digest = ? AND half = ? AND link = ?"
            + " AND orphaned_at IS NOT NULL"
            + " ORDER BY CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END, pending_at, id LIMIT 1",
        row ->
            new Orphan(
                row.id("id"),
                row.optionalTime("answered_at").isEmpty()
                    && !row.time("orphaned_at").isBefore(certain),
                row.optionalText("may_repeat").map(MessageId::new)),
        Keys.shortened(digest),
        half,
        link);
  }

  /** One on the same session whose answer may have come too late for the SMSC. */
  private Optional<MessageId> unheard(
      Half half,
      String link,
      String session,
      String digest,
      Instant at,
      Optional<Instant> standstill) {
    return sql.first(
        "SELECT id FROM pending_answers"
            + " WHERE digest = ? AND half = ? AND link = ? AND session = ? AND orphaned_at IS NULL"
            + " AND (pending_at >= ? OR pending_at <= COALESCE(answered_at, ?) - ?)"
            + " ORDER BY pending_at, id LIMIT 1",
        row -> row.id("id"),
        Keys.shortened(digest),
        half,
        link,
        session,
        standstill.orElse(NEVER),
        at,
        LATE.toMillis());
  }

  private void adopt(MessageId id, String session) {
    sql.update(
        "UPDATE pending_answers SET session = ?, orphaned_at = NULL WHERE id = ?", session, id);
  }

  private void note(
      MessageId id,
      Half half,
      String link,
      String session,
      String digest,
      Instant at,
      Optional<MessageId> mayRepeat) {
    sql.update(
        "INSERT INTO pending_answers (id, half, link, session, digest, pending_at, may_repeat)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        id,
        half,
        link,
        session,
        Keys.shortened(digest),
        at,
        mayRepeat);
  }

  private void forget(MessageId id) {
    sql.update("DELETE FROM pending_answers WHERE id = ?", id);
  }

  @Override
  public void answered(MessageId id, Instant at) {
    sql.update(
        "UPDATE pending_answers SET answered_at = ? WHERE id = ? AND orphaned_at IS NULL", at, id);
  }

  @Override
  public void refused(MessageId id, String session, Instant at) {
    sql.update(
        "UPDATE pending_answers SET orphaned_at = ?, answered_at = NULL WHERE id = ? AND session = ?",
        at,
        id,
        session);
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
  public int forgetAnsweredBefore(Instant time) {
    return sql.update(
        "DELETE FROM pending_answers WHERE answered_at < ? AND orphaned_at IS NULL", time);
  }

  @Override
  public int forgetOrphansBefore(Instant answered, Instant unanswered) {
    return sql.update(
        "DELETE FROM pending_answers WHERE orphaned_at < ?"
            + " AND (answered_at IS NOT NULL OR orphaned_at < ?)",
        answered,
        unanswered);
  }
}
