package org.skypesms.state.sql;

import java.util.Optional;
import org.skypesms.message.Conversation;
import org.skypesms.message.Skypename;

/** Whom phones mean, in a table. */
record SqlChoices(Sql sql) {

  void choose(Conversation conversation, Skypename person) {
    sql.update(
        "INSERT INTO chosen (phone, gateway, person) VALUES (?, ?, ?)"
            + " ON CONFLICT (phone, gateway) DO UPDATE SET person = excluded.person",
        conversation.phone(),
        conversation.gateway(),
        person);
  }

  Optional<Skypename> chosen(Conversation conversation) {
    return sql.first(
        "SELECT person FROM chosen WHERE phone = ? AND gateway = ?",
        row -> row.person("person"),
        conversation.phone(),
        conversation.gateway());
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
