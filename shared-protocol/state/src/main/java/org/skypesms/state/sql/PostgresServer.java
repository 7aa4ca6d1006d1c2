package org.skypesms.state.sql;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server. What the settings' parameters say wins over what is set here. A session that
 * stands still within a transaction for 10 s is ended by the server, so that a frozen process keeps
 * nobody from writing.
 */
record PostgresServer(StoreSettings settings) implements Database {

  private static final String WRITING =
      "-c lock_timeout=5s -c idle_in_transaction_session_timeout=10s";
  private static final String MIGRATING = "";
  private static final int CONNECT_SECONDS = 3;
  private static final int ANSWER_SECONDS = 20;

  @Override
  public DataSource connections() {
    return source(WRITING, ANSWER_SECONDS);
  }

  @Override
  public void migrate() {
    Migrations.apply(source(MIGRATING, 0));
  }

  @Override
  public Turns turns() {
    return Turns.queued(System::nanoTime);
  }

  private DataSource source(String options, int answerSeconds) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setOptions(options);
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setLoginTimeout(CONNECT_SECONDS);
    source.setSocketTimeout(answerSeconds);
    source.setTcpKeepAlive(true);
    source.setPrepareThreshold(1);
    source.setLogServerErrorDetail(false);
    source.setApplicationName("sms-to-skype gateway pair");
    source.setUrl(settings.url());
    if (!settings.user().isEmpty()) {
      source.setUser(settings.user());
      source.setPassword(settings.password());
    }
    return source;
  }
}
