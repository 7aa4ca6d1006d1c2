package org.skypesms.state.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Prepares each statement once per connection. The store has a fixed and small set of them. Closing
 * the connection closes them. Not safe for use by several threads, as a connection is not.
 */
final class KeptStatements extends DefaultStatementBuilder {

  private final Map<String, PreparedStatement> kept = new HashMap<>();

  @Override
  public PreparedStatement create(Connection connection, String sql, StatementContext context)
      throws SQLException {
    PreparedStatement statement = kept.get(sql);
    if (statement == null) {
      statement = super.create(connection, sql, context);
      kept.put(sql, statement);
    }
    return statement;
  }

  @Override
  public void close(Connection connection, String sql, Statement statement) throws SQLException {
    if (statement != kept.get(sql)) {
      super.close(connection, sql, statement);
    }
  }
}
