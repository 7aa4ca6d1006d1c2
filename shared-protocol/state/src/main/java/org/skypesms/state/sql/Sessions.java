package org.skypesms.state.sql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.skypesms.state.Ledger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one session open, and opens another after a failure of the database. Used by one thread.
 */
final class Sessions {

  private static final Logger LOG = LoggerFactory.getLogger(Sessions.class);
  private static final Duration CONNECTING = Duration.ofSeconds(2);

  private final HikariDataSource connections;
  private final Jdbi jdbi;
  private final Places places;
  private Session session;
  private boolean away;

  Sessions(DataSource database, Places places) {
    this.connections = pool(database);
    this.jdbi = jdbi(connections);
    this.places = places;
  }

  /** Does the work in a transaction of its own: all of it is on disk, or nothing. */
  void transact(Consumer<Ledger> work) {
    try {
      open().transact(work);
      tell(false, "");
    } catch (Throwable failed) {
      boolean away = Trouble.of(failed) != Trouble.FAULT;
      if (away) {
        tell(true, failed.getMessage());
      }
      if (session != null && (away || !session.usable())) {
        discard();
      }
      throw failed;
    }
  }

  void close() {
    if (session != null) {
      discard();
    }
    connections.close();
  }

  private Session open() {
    if (session == null) {
      session = on(connect());
    }
    return session;
  }

  private Session on(Handle handle) {
    try {
      return new Session(handle, places);
    } catch (RuntimeException failed) {
      handle.close();
      throw failed;
    }
  }

  private Handle connect() {
    try {
      return jdbi.open();
    } catch (JdbiException failed) {
      throw failed.getCause() instanceof SQLException complaint
          ? new StatementFailed(complaint)
          : failed;
    }
  }

  private void discard() {
    try {
      connections.evictConnection(session.connection());
      session.handle().close();
    } catch (RuntimeException broken) {
      LOG.debug("a broken connection did not close cleanly", broken);
    } finally {
      session = null;
    }
  }

  private void tell(boolean nowAway, String reason) {
    if (nowAway && !away) {
      LOG.warn("the state cannot be written: {}", reason);
    } else if (!nowAway && away) {
      LOG.info("the state can be written again");
    }
    away = nowAway;
  }

  private static HikariDataSource pool(DataSource database) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("state");
    config.setDataSource(database);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(CONNECTING.toMillis());
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static Jdbi jdbi(DataSource connections) {
    Jdbi jdbi = Jdbi.create(connections);
    jdbi.setStatementBuilderFactory(connection -> new KeptStatements());
    jdbi.configure(Handles.class, handles -> handles.setForceEndTransactions(false));
    jdbi.getConfig(org.jdbi.v3.core.statement.SqlStatements.class)
        .setTemplateEngine(TemplateEngine.NOP);
    return jdbi;
  }
}
