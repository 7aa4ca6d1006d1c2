package org.skypesms.state.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.skypesms.state.Ledger;

/**
 * One connection to the database with its ledger, used by one thread.
 *
 * <p>Committing is done by turning auto-commit on again (JDBC 4.3, {@code setAutoCommit}): the
 * SQLite driver's own {@code commit} begins the next transaction at once, and so an idle process
 * would keep the others from writing.
 */
final class Session {

  private final Handle handle;
  private final Sql sql;
  private final SqlLedger ledger;
  private boolean usable = true;

  Session(Handle handle, Places places) {
    this.handle = handle;
    this.sql = new Sql(handle);
    this.ledger = SqlLedger.on(sql, places);
    learn(places);
  }

  private void learn(Places places) {
    sql.open();
    try {
      places.learn(sql);
    } finally {
      sql.close();
    }
  }

  /** Does the work in a transaction of its own: all of it is on disk, or nothing. */
  void transact(Consumer<Ledger> work) {
    try {
      connection().setAutoCommit(false);
      sql.open();
      work.accept(ledger);
      ledger.counters().flush();
      connection().setAutoCommit(true);
    } catch (SQLException failed) {
      rollback();
      throw new StatementFailed(failed);
    } catch (Throwable failed) {
      rollback();
      throw failed;
    } finally {
      sql.close();
      ledger.forgetTransaction();
    }
  }

  /** Whether the last failure left the connection fit for another transaction. */
  boolean usable() {
    return usable;
  }

  Connection connection() {
    return handle.getConnection();
  }

  Handle handle() {
    return handle;
  }

  private void rollback() {
    try {
      connection().rollback();
      connection().setAutoCommit(true);
    } catch (SQLException broken) {
      usable = false;
    }
  }
}
