package org.skypesms.state.sql;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.Update;

/**
 * Statements on one connection, inside the transaction that is open on it. Not safe for use by
 * several threads, and refused to any but the one that opened the transaction.
 */
final class Sql {

  private final Handle handle;
  private Thread user;

  Sql(Handle handle) {
    this.handle = handle;
  }

  /** Allows statements of the present thread. */
  void open() {
    user = Thread.currentThread();
  }

  /** Allows no statements any more. */
  void close() {
    user = null;
  }

  /** Changes rows, and gives how many. */
  int update(String sql, Object... values) {
    return guarded(
        () -> {
          try (Update update = handle.createUpdate(sql)) {
            return bound(update, values).execute();
          }
        });
  }

  /** All rows. */
  <T> List<T> list(String sql, Row.Reader<T> reader, Object... values) {
    return guarded(
        () -> {
          try (Query query = handle.createQuery(sql)) {
            return bound(query, values).map((rs, context) -> reader.read(new Row(rs))).list();
          }
        });
  }

  /** The first row, if there is one; the statement is written to give no second one. */
  <T> Optional<T> first(String sql, Row.Reader<T> reader, Object... values) {
    return list(sql, reader, values).stream().findFirst();
  }

  private <T> T guarded(Supplier<T> work) {
    if (user != Thread.currentThread()) {
      throw new IllegalStateException("a ledger is valid only inside the change it is given to");
    }
    try {
      return work.get();
    } catch (JdbiException failed) {
      throw failed.getCause() instanceof SQLException complaint
          ? new StatementFailed(complaint)
          : failed;
    }
  }

  private static <S extends SqlStatement<S>> S bound(S statement, Object... values) {
    for (int i = 0; i < values.length; i++) {
      statement.bind(i, Column.of(values[i]));
    }
    return statement;
  }
}
