package org.skypesms.state.sql;

import javax.sql.DataSource;

/** One of the two databases: how it is reached, and how its schema is brought up to date. */
sealed interface Database permits SqliteFile, PostgresServer {

  /** Connections set up as the store needs them. */
  DataSource connections();

  /**
   * Brings the schema up to date; of several processes at once, one does it and the others wait.
   */
  void migrate();

  /** How its writers take turns. */
  Turns turns();

  static Database of(StoreSettings settings) {
    return settings.isFile() ? new SqliteFile(settings) : new PostgresServer(settings);
  }
}
