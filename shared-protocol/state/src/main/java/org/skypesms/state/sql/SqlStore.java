package org.skypesms.state.sql;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.api.FlywayException;
import org.skypesms.state.Change;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Store;

/**
 * The store in SQLite or PostgreSQL. Times are kept to the millisecond. Futures are completed in
 * the order in which their changes were committed, by a thread made for it; what hangs on them
 * should not block.
 *
 * <p>A change waits for a database that is away for about four seconds, then its future fails with
 * {@link StateUnavailable}; so it does at once when the disk is full or 20,000 changes wait. A
 * change that breaks a rule of the schema fails with an exception of its own and is not worth a
 * retry.
 *
 * <p>Safe for use by any thread, and with other processes on the same database.
 */
public final class SqlStore implements Store {

  private final Writer writer;

  private SqlStore(Writer writer) {
    this.writer = writer;
  }

  /**
   * Opens the store and brings its schema up to date. A file of SQLite is made when it is absent,
   * with mode 0600.
   *
   * @param clock the time of what carries none of its own
   * @param process whose outbox this is: the same name after a restart, another one in every other
   *     process
   * @throws StateUnavailable when the database is away, refuses the password or has a schema of
   *     another version; nothing was done
   */
  public static SqlStore open(StoreSettings settings, Clock clock, String process) {
    Database database = Database.of(settings);
    try {
      database.migrate();
    } catch (FlywayException failed) {
      throw new StateUnavailable("the state in " + settings + " cannot be opened", failed);
    }
    Writer writer =
        new Writer(
            new Sessions(database.connections(), new Places(clock, process)), database.turns());
    writer.start();
    return new SqlStore(writer);
  }

  /** Opens it for a process that is the only one; see the other. */
  public static SqlStore open(StoreSettings settings, Clock clock) {
    return open(settings, clock, "");
  }

  @Override
  public <T> CompletableFuture<T> submit(Change<T> change) {
    return writer.submit(change);
  }

  @Override
  public void close() {
    writer.close();
  }
}
