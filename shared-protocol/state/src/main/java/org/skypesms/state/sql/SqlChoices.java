package org.skypesms.state.sql;

import java.time.Instant;
import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;

/** Whom phones mean, in a table. */
record SqlChoices(Sql sql) {

  void choose(Conversation conversation, Skypename person, Instant at) {
    sql.update(
        "INSERT INTO chosen (phone, gateway, person, chosen_at) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (phone, gateway) DO UPDATE SET"
            + " person = excluded.person, chosen_at = excluded.chosen_at",
        conversation.phone(),
        conversation.gateway(),
        person,
        at);
  }

  Optional<Skypename> chosenSince(Conversation conversation, Instant time) {
    return sql.first(
        "SELECT person FROM chosen WHERE phone = ? AND gateway = ? AND chosen_at >= ?",
        row -> row.person("person"),
        conversation.phone(),
        conversation.gateway(),
        time);
  }

  /** Forgets a choice of anybody but the person. */
  void othersThan(Skypename person, Conversation conversation) {
    sql.update(
        "DELETE FROM chosen WHERE phone = ? AND gateway = ? AND person <> ?",
        conversation.phone(),
        conversation.gateway(),
        person);
  }
}
