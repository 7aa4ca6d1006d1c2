package org.skypesms.state.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Empties the tables between tests, over a connection of its own. */
final class Emptied {

  private static final List<String> TABLES =
      List.of(
          "sources",
          "outbox",
          "last_references",
          "texts",
          "kept_texts",
          "person_questions",
          "claims",
          "parts",
          "conversations",
          "writers",
          "chosen",
          "phone_questions",
          "waiting_texts",
          "opt_outs",
          "contacts",
          "contact_groups",
          "held_phones",
          "held_lines",
          "mailings",
          "access_list",
          "standings",
          "codes",
          "mobiles",
          "onward",
          "followed",
          "shown",
          "shown_senders",
          "incomplete",
          "joined",
          "slots",
          "pending_answers",
          "speeches",
          "failures",
          "counters",
          "forgotten",
          "statuses",
          "remembered");

  private Emptied() {}

  static void tables(StoreSettings settings) throws SQLException {
    try (Connection connection = Database.of(settings).connections().getConnection();
        Statement statement = connection.createStatement()) {
      // one wait for the disk instead of one for each table
      connection.setAutoCommit(false);
      for (String table : TABLES) {
        statement.executeUpdate("DELETE FROM " + table);
      }
      statement.executeUpdate("UPDATE epochs SET epoch = 0");
      connection.commit();
    }
  }
}
