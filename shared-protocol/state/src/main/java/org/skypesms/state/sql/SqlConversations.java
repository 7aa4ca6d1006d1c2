package org.skypesms.state.sql;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Conversations;
import org.skypesms.state.Shown;

/** Conversations in their tables. */
record SqlConversations(Sql sql) implements Conversations {

  @Override
  public void wrote(Skypename person, Conversation conversation, Instant at) {
    sql.update(
        "INSERT INTO conversations (phone, gateway, person, wrote_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (phone, gateway) DO UPDATE SET"
            + " person = excluded.person, wrote_at = excluded.wrote_at",
        conversation.phone(),
        conversation.gateway(),
        person,
        at);
  }

  @Override
  public void called(Skypename person, Conversation conversation, String name) {
    sql.update(
        "INSERT INTO writers (phone, gateway, person, called) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (phone, gateway, person) DO UPDATE SET called = excluded.called"
            + " WHERE writers.called <> excluded.called",
        conversation.phone(),
        conversation.gateway(),
        person,
        folded(name));
  }

  @Override
  public List<Skypename> writers(Conversation conversation, String name) {
    String folded = folded(name);
    List<Skypename> writers =
        sql.list(
            "SELECT person FROM writers WHERE phone = ? AND gateway = ?"
                + " AND (person = ? OR called = ?) ORDER BY person",
            row -> row.person("person"),
            conversation.phone(),
            conversation.gateway(),
            folded,
            folded);
    List<Skypename> exactly = writers.stream().filter(one -> one.value().equals(folded)).toList();
    return exactly.isEmpty() ? writers : exactly;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  @Override
  public Optional<Skypename> partner(Conversation conversation) {
    return sql.first(
        "SELECT person FROM conversations WHERE phone = ? AND gateway = ?",
        row -> row.person("person"),
        conversation.phone(),
        conversation.gateway());
  }

  @Override
  public Optional<Skypename> partner(PhoneNumber phone) {
    return sql.first(
        "SELECT person FROM conversations WHERE phone = ? ORDER BY wrote_at DESC LIMIT 1",
        row -> row.person("person"),
        phone);
  }

  @Override
  public void shown(Skypename person, Conversation conversation, Instant at) {
    sql.update(
        "INSERT INTO shown (person, shown_at, phone, gateway) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (person, shown_at, phone, gateway) DO NOTHING",
        person,
        at,
        conversation.phone(),
        conversation.gateway());
  }

  @Override
  public List<Shown> shownUntil(Skypename person, Instant time, int limit) {
    return sql.list(
        "SELECT phone, gateway, shown_at FROM shown WHERE person = ? AND shown_at <= ?"
            + " ORDER BY shown_at DESC LIMIT ?",
        row -> new Shown(row.conversation(), row.time("shown_at")),
        person,
        time,
        limit);
  }

  @Override
  public int forgetShownBefore(Instant time) {
    return sql.update("DELETE FROM shown WHERE shown_at < ?", time);
  }
}
