package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.MessageId;
import org.skypesms.state.Mailing;
import org.skypesms.state.Pruning;

/** Deletes old rows of several tables. */
record SqlPruning(Sql sql) implements Pruning {

  /** States that are the last one, or as good as that. */
  static final String OVER = "state IN ('UNKNOWN', 'DELIVERED', 'FAILED', 'EXPIRED', 'CANCELLED')";

  /** Not withdrawn since a given time. */
  static final String NOT_LATELY_WITHDRAWN = "(state <> 'CANCELLED' OR changed_at < ?)";

  private static final Rows SHOWN =
      new Rows("shown", "person, shown_at, phone, gateway", "shown_at < ?");
  private static final Rows SHOWN_SENDERS =
      new Rows("shown_senders", "person, shown_at, sender", "shown_at < ?");
  private static final Rows BLOCKED =
      new Rows(
          "held_lines",
          "person, phone, place",
          "place < ? AND EXISTS (SELECT 1 FROM held_phones"
              + " WHERE held_phones.person = held_lines.person"
              + " AND held_phones.phone = held_lines.phone AND held_phones.ends_at IS NULL)");
  private static final Rows SOURCES = new Rows("sources", "id", "seen_at < ?");
  private static final Rows SPEECHES = new Rows("speeches", "line", "intended_at < ?");
  private static final Rows FAILURES = new Rows("failures", "queue, id", "failed_at < ?");
  private static final Rows REMEMBERED =
      new Rows("remembered", "name", "name LIKE ? AND remembered_at < ?");

  @Override
  public int texts(Instant before, Instant withdrawnBefore, int limit) {
    return forget(
        sql.list(
            "SELECT id FROM texts WHERE "
                + OVER
                + " AND changed_at < ? AND "
                + NOT_LATELY_WITHDRAWN
                + " LIMIT ?",
            row -> row.id("id"),
            before,
            withdrawnBefore,
            limit));
  }

  /** Deletes texts with all that hangs on them. */
  int forget(List<MessageId> texts) {
    for (MessageId text : texts) {
      sql.update("DELETE FROM parts WHERE text_id = ?", text);
      sql.update("DELETE FROM claims WHERE text_id = ?", text);
      sql.update("DELETE FROM kept_texts WHERE text_id = ?", text);
      sql.update("DELETE FROM texts WHERE id = ?", text);
    }
    texts.stream()
        .map(Mailing::of)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(this::forgetWhenEmpty);
    return texts.size();
  }

  private void forgetWhenEmpty(MessageId mailing) {
    sql.update(
        "DELETE FROM mailings WHERE id = ? AND NOT EXISTS (SELECT 1 FROM texts"
            + " WHERE texts.person = mailings.person AND texts.reference = mailings.reference)",
        mailing);
  }

  @Override
  public int shown(Instant before, int limit) {
    return Math.max(SHOWN.delete(sql, limit, before), SHOWN_SENDERS.delete(sql, limit, before));
  }

  @Override
  public int blocked(Instant before, int limit) {
    return BLOCKED.delete(sql, limit, Places.of(before));
  }

  @Override
  public int sources(Instant before, int limit) {
    return SOURCES.delete(sql, limit, before);
  }

  @Override
  public int speeches(Instant before, int limit) {
    return SPEECHES.delete(sql, limit, before);
  }

  @Override
  public int failures(Instant before, int limit) {
    return FAILURES.delete(sql, limit, before);
  }

  @Override
  public int remembered(String beginning, Instant before, int limit) {
    return REMEMBERED.delete(sql, limit, beginning + "%", before);
  }
}
