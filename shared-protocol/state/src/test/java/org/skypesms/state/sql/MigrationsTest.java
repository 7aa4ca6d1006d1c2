package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.state.Store;

class MigrationsTest {

  @Test
  void whoWroteBeforeOptOutsWereKnownMayBeNamedByAPhone(@TempDir Path dir) throws SQLException {
    StoreSettings settings = StoreSettings.file(dir.resolve("state.db").toString());
    DataSource database = Database.of(settings).connections();
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(database)
        .locations("classpath:org/skypesms/state/migrations")
        .target("1")
        .load()
        .migrate();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (int reference = 1; reference <= 2; reference++) {
        statement.executeUpdate(
            "INSERT INTO texts VALUES ('%1$d', 'alice', %1$d, 'skype-to-sms', '%2$s', '%3$s', 1,"
                    .formatted(reference, Contract.PHONE.value(), Contract.GATEWAY.value())
                + " 'SENT', 0, '', 0, 0)");
      }
    }

    try (Store store = SqlStore.open(settings, Clock.systemUTC())) {
      assertThat(
              store
                  .submit(ledger -> ledger.conversations().writers(Contract.CONVERSATION, "Alice"))
                  .join())
          .containsExactly(Contract.ALICE);
    }
  }
}
