package org.skypesms.state.sql;

import java.sql.SQLException;

/**
 * The database did not do a statement. Never says which values it was given: they are people's
 * numbers and words.
 */
final class StatementFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StatementFailed(SQLException cause) {
    super("the database refused a statement: " + cause.getMessage(), cause);
  }

  /** The database's own complaint. */
  SQLException complaint() {
    return (SQLException) getCause();
  }
}
