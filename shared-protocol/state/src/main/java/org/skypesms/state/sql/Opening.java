package org.skypesms.state.sql;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.skypesms.broker.GrowingDelay;
import org.skypesms.state.StateUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens a store whose server may come up later than this process, or whose file another one has to
 * itself. What waiting cannot mend (a wrong password, no such database, a schema of another
 * version, a file that cannot be written) is thrown at once. Stateless.
 */
public final class Opening {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
  private static final GrowingDelay BETWEEN =
      new GrowingDelay(Duration.ofMillis(500), Duration.ofSeconds(5));

  /** PostgreSQL appendix A: connection exceptions. */
  private static final String NO_CONNECTION = "08";

  private static final String STARTING_UP = "57P03";
  private static final String TOO_MANY_CONNECTIONS = "53300";

  private Opening() {}

  /**
   * Opens it, however long its server stays away; that it is waited for is logged once.
   *
   * @param process whose outbox this is; see {@link SqlStore#open}
   * @throws StateUnavailable when waiting does not help
   */
  public static SqlStore whenThere(StoreSettings settings, Clock clock, String process) {
    for (int failures = 1; ; failures++) {
      try {
        return SqlStore.open(settings, clock, process);
      } catch (StateUnavailable unavailable) {
        if (!away(unavailable) || Thread.currentThread().isInterrupted()) {
          throw unavailable;
        }
        tell(failures, settings);
        LockSupport.parkNanos(BETWEEN.millisAfter(failures) * 1_000_000);
      }
    }
  }

  private static void tell(int failures, StoreSettings settings) {
    if (failures == 1) {
      LOG.warn("the state in {} is away; waiting for it", settings);
    }
  }

  private static boolean away(Throwable unavailable) {
    for (Throwable cause = unavailable; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException complaint) {
        return (complaint.getResultCode().code & 0xFF) == SQLiteErrorCode.SQLITE_BUSY.code;
      }
      if (cause instanceof SQLException complaint && complaint.getSQLState() != null) {
        String state = complaint.getSQLState();
        return state.startsWith(NO_CONNECTION)
            || state.equals(STARTING_UP)
            || state.equals(TOO_MANY_CONNECTIONS);
      }
    }
    return false;
  }
}
