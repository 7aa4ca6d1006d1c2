package org.skypesms.state.sql;

import java.sql.SQLException;
import java.util.Set;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What a failed transaction says about the database and about the change. */
enum Trouble {
  /** The database is away, busy or broken: the same change may well pass later. */
  AWAY,
  /** There is no room: a smaller change may pass now, the same one later. */
  FULL,
  /** The change itself is at fault; the database is well. */
  FAULT;

  private static final Set<SQLiteErrorCode> SQLITE_FAULTS =
      Set.of(
          SQLiteErrorCode.SQLITE_ERROR,
          SQLiteErrorCode.SQLITE_TOOBIG,
          SQLiteErrorCode.SQLITE_CONSTRAINT,
          SQLiteErrorCode.SQLITE_MISMATCH,
          SQLiteErrorCode.SQLITE_MISUSE,
          SQLiteErrorCode.SQLITE_RANGE);
  private static final String DISK_FULL = "53100";

  /** PostgreSQL appendix A: feature, cardinality, data, constraint, state, syntax and limits. */
  private static final Set<String> SQLSTATE_FAULTS =
      Set.of("0A", "21", "22", "23", "25", "42", "54");

  private static final Set<String> SQLSTATE_NO_FAULTS = Set.of("25P03", "25006");

  static Trouble of(Throwable failed) {
    if (!(failed instanceof StatementFailed statement)) {
      return FAULT;
    }
    SQLException complaint = statement.complaint();
    return complaint instanceof SQLiteException sqlite ? ofSqlite(sqlite) : ofSqlState(complaint);
  }

  private static Trouble ofSqlite(SQLiteException complaint) {
    SQLiteErrorCode base = SQLiteErrorCode.getErrorCode(complaint.getResultCode().code & 0xFF);
    if (base == SQLiteErrorCode.SQLITE_FULL) {
      return FULL;
    }
    return SQLITE_FAULTS.contains(base) ? FAULT : AWAY;
  }

  private static Trouble ofSqlState(SQLException complaint) {
    String state = complaint.getSQLState() == null ? "" : complaint.getSQLState();
    if (state.equals(DISK_FULL)) {
      return FULL;
    }
    boolean fault = state.length() == 5 && SQLSTATE_FAULTS.contains(state.substring(0, 2));
    return fault && !SQLSTATE_NO_FAULTS.contains(state) ? FAULT : AWAY;
  }
}
