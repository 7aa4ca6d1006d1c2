package org.skypesms.state.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Conversations;
import org.skypesms.state.Shown;
import org.skypesms.state.ShownSender;
import org.skypesms.state.Writer;

/** Conversations in their tables, with those who write in them and those whom phones chose. */
record SqlConversations(Sql sql, SqlWriters writers, SqlChoices choices) implements Conversations {

  SqlConversations(Sql sql) {
    this(sql, new SqlWriters(sql), new SqlChoices(sql));
  }

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
    choices.othersThan(person, conversation);
    writers.wrote(person, conversation, at);
  }

  @Override
  public void called(Skypename person, Conversation conversation, String name) {
    writers.called(person, conversation, name);
  }

  @Override
  public List<Skypename> writers(Conversation conversation, String name) {
    return writers.named(conversation, name);
  }

  @Override
  public List<Skypename> writers(PhoneNumber phone, String name) {
    return writers.named(phone, name);
  }

  @Override
  public List<Writer> writersSince(Conversation conversation, Instant time) {
    return writers.since(conversation, time);
  }

  @Override
  public List<PhoneNumber> gateways(Skypename person, PhoneNumber phone) {
    return writers.gateways(person, phone);
  }

  @Override
  public List<PhoneNumber> gatewaysOfOthers(Skypename person, PhoneNumber phone) {
    return writers.gatewaysOfOthers(person, phone);
  }

  @Override
  public void choose(Conversation conversation, Skypename person, Instant at) {
    choices.choose(conversation, person, at);
  }

  @Override
  public Optional<Skypename> chosenSince(Conversation conversation, Instant time) {
    return choices.chosenSince(conversation, time);
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
  public void shown(Skypename person, String sender, Instant at) {
    sql.update(
        "INSERT INTO shown_senders (person, shown_at, sender) VALUES (?, ?, ?)"
            + " ON CONFLICT (person, shown_at, sender) DO NOTHING",
        person,
        at,
        sender);
  }

  @Override
  public Optional<ShownSender> unanswerableUntil(Skypename person, Instant time) {
    return sql.first(
        "SELECT sender, shown_at FROM shown_senders WHERE person = ? AND shown_at <= ?"
            + " ORDER BY shown_at DESC LIMIT 1",
        row -> new ShownSender(row.text("sender"), row.time("shown_at")),
        person,
        time);
  }

  @Override
  public Optional<Skypename> soleWriter(PhoneNumber gateway, Instant since) {
    List<Skypename> writers =
        sql.list(
            "SELECT DISTINCT person FROM conversations WHERE gateway = ? AND wrote_at >= ? LIMIT 2",
            row -> row.person("person"),
            gateway,
            since);
    return writers.size() == 1 ? Optional.of(writers.get(0)) : Optional.empty();
  }

  @Override
  public Optional<Instant> lastShown(Skypename person, PhoneNumber phone) {
    return sql.first(
        "SELECT shown_at FROM shown WHERE person = ? AND phone = ? ORDER BY shown_at DESC LIMIT 1",
        row -> row.time("shown_at"),
        person,
        phone);
  }
}
