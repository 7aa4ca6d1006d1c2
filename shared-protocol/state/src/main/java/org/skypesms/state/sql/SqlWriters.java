package org.skypesms.state.sql;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.skypesms.message.Conversation;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.Skypename;
import org.skypesms.state.Writer;

/** Who wrote in which conversation, in a table. */
record SqlWriters(Sql sql) {

  void wrote(Skypename person, Conversation conversation, Instant at) {
    sql.update(
        "INSERT INTO writers (phone, gateway, person, called, wrote_at) VALUES (?, ?, ?, '', ?)"
            + " ON CONFLICT (phone, gateway, person) DO UPDATE SET wrote_at = excluded.wrote_at",
        conversation.phone(),
        conversation.gateway(),
        person,
        at);
  }

  void called(Skypename person, Conversation conversation, String name) {
    sql.update(
        "INSERT INTO writers (phone, gateway, person, called, name) VALUES (?, ?, ?, ?, ?)"
            + " ON CONFLICT (phone, gateway, person) DO UPDATE SET"
            + " called = excluded.called, name = excluded.name"
            + " WHERE excluded.name <> ''"
            + " AND (writers.called <> excluded.called OR writers.name <> excluded.name)",
        conversation.phone(),
        conversation.gateway(),
        person,
        folded(name),
        name);
  }

  List<Skypename> named(Conversation conversation, String name) {
    String folded = folded(name);
    return exactlyOrAll(
        folded,
        sql.list(
            "SELECT person FROM writers WHERE phone = ? AND gateway = ?"
                + " AND (person = ? OR called = ?) ORDER BY person",
            row -> row.person("person"),
            conversation.phone(),
            conversation.gateway(),
            folded,
            folded));
  }

  List<Skypename> named(PhoneNumber phone, String name) {
    String folded = folded(name);
    return exactlyOrAll(
        folded,
        sql.list(
            "SELECT person FROM writers WHERE phone = ? AND (person = ? OR called = ?)"
                + " GROUP BY person ORDER BY MAX(wrote_at) DESC, person",
            row -> row.person("person"),
            phone,
            folded,
            folded));
  }

  List<Writer> since(Conversation conversation, Instant time) {
    return sql.list(
        "SELECT person, name, wrote_at FROM writers"
            + " WHERE phone = ? AND gateway = ? AND wrote_at >= ? ORDER BY wrote_at DESC, person",
        row -> new Writer(row.person("person"), row.text("name"), row.time("wrote_at")),
        conversation.phone(),
        conversation.gateway(),
        time);
  }

  List<PhoneNumber> gateways(Skypename person, PhoneNumber phone) {
    return sql.list(
        "SELECT gateway FROM writers WHERE phone = ? AND person = ?"
            + " ORDER BY wrote_at DESC, gateway",
        row -> row.phone("gateway"),
        phone,
        person);
  }

  List<PhoneNumber> gatewaysOfOthers(Skypename person, PhoneNumber phone) {
    return sql.list(
        "SELECT gateway FROM writers WHERE phone = ? AND person <> ?"
            + " GROUP BY gateway ORDER BY MAX(wrote_at), gateway",
        row -> row.phone("gateway"),
        phone,
        person);
  }

  private static List<Skypename> exactlyOrAll(String folded, List<Skypename> writers) {
    List<Skypename> exactly = writers.stream().filter(one -> one.value().equals(folded)).toList();
    return exactly.isEmpty() ? writers : exactly;
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
