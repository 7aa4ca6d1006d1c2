package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.state.Store;

/** The contracts on a PostgreSQL server that waits for its disk. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresStoreTest implements EveryContract {

  private EmbeddedPostgres server;
  private StoreSettings settings;
  private Store store;

  @BeforeAll
  void open(@TempDir Path dir) throws IOException {
    server = Postgres.start(dir);
    settings = Postgres.settings(server, "postgres");
    store = another();
  }

  @AfterAll
  void close() throws IOException {
    store.close();
    server.close();
  }

  @Override
  public Store store() {
    return store;
  }

  @Override
  public StoreSettings settings() {
    return settings;
  }

  @ParameterizedTest
  @ValueSource(strings = {"fsync", "synchronous_commit"})
  void theServerOfTheseTestsWaitsForItsDisk(String setting) throws SQLException {
    try (Connection connection = Database.of(settings).connections().getConnection();
        Statement statement = connection.createStatement();
        ResultSet shown = statement.executeQuery("SHOW " + setting)) {
      shown.next();
      assertThat(shown.getString(1)).isEqualTo("on");
    }
  }

  @Test
  void aSessionThatTheServerEndedIsReplacedUnseen() throws SQLException {
    does(ledger -> ledger.counters().add("before", 1));

    try (Connection connection = Database.of(settings).connections().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE pid <> pg_backend_pid() AND datname = current_database()");
    }

    does(ledger -> ledger.counters().add("after", 1));
    assertThat(map(ledger -> ledger.counters().all())).containsOnlyKeys("before", "after");
  }
}
