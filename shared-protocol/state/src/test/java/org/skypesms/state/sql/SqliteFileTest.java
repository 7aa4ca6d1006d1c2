package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Store;

/** What is particular to a file of SQLite. */
@Timeout(60)
class SqliteFileTest {

  @TempDir private Path dir;

  @Test
  void everyFileOfTheStoreIsItsOwnersAlone() throws IOException {
    Path made = dir.resolve("not/yet/there");

    try (Store store = open(made.resolve("state.db").toString())) {
      store.submit(ledger -> ledger.sources().firstSight("a", Instant.EPOCH)).join();

      try (Stream<Path> files = Files.list(made)) {
        assertThat(files).hasSizeGreaterThanOrEqualTo(3).allMatch(file -> mode(file, "rw-------"));
      }
      assertThat(made).matches(folder -> mode(folder, "rwx------"));
    }
  }

  @Test
  void aFileThatOthersMightReadIsClosedToThem() throws IOException {
    Path file = dir.resolve("state.db");
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

    open(file.toString()).close();

    assertThat(file).matches(there -> mode(there, "rw-------"));
  }

  @ParameterizedTest
  @CsvSource({"journal_mode, wal", "synchronous, 2", "busy_timeout, 0"})
  void everyConnectionIsDurable(String pragma, String value) throws SQLException {
    open(dir.resolve("state.db").toString()).close();

    assertThat(ask("PRAGMA " + pragma)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jdbc:sqlite:", "jdbc:sqlite::memory:", "jdbc:sqlite:?cache=shared"})
  void aStoreWithoutAFileIsRefused(String url) {
    StoreSettings settings = new StoreSettings(url, "", "");

    assertThatThrownBy(() -> SqlStore.open(settings, Clock.systemUTC()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("needs a file");
  }

  @Test
  void aStoreThatCannotBeOpenedSaysWhere() throws IOException {
    Path notADirectory = Files.createFile(dir.resolve("file"));

    assertThatThrownBy(() -> open(notADirectory.resolve("state.db").toString()))
        .isInstanceOf(StateUnavailable.class)
        .hasMessageContaining("file/state.db");
  }

  @Test
  void aFileThatAnotherProcessHasToItselfIsWaitedForAtTheStart() throws Exception {
    StoreSettings settings = StoreSettings.file(dir.resolve("state.db").toString());
    open(dir.resolve("state.db").toString()).close();
    try (Connection other = connect()) {
      other.setAutoCommit(false);
      try (Statement statement = other.createStatement()) {
        statement.execute("CREATE TABLE half_done (id INTEGER)");
      }

      CompletableFuture<SqlStore> opening =
          CompletableFuture.supplyAsync(
              () -> Opening.whenThere(settings, Clock.systemUTC(), "half"));
      CompletableFuture<Boolean> written =
          opening.thenCompose(
              store -> store.submit(ledger -> ledger.sources().firstSight("a", Instant.EPOCH)));
      await().during(Duration.ofSeconds(1)).until(() -> !written.isDone());
      other.setAutoCommit(true); // the driver's rollback would begin the next transaction

      assertThat(written.get(40, TimeUnit.SECONDS)).isTrue();
      opening.join().close();
    }
  }

  @Test
  void anotherWriterIsWaitedForWhileItIsQuick() throws SQLException {
    String file = dir.resolve("state.db").toString();
    try (Store store = open(file);
        Connection other = connect()) {
      other.setAutoCommit(false);

      CompletableFuture<?> waiting =
          store.submit(ledger -> ledger.sources().firstSight("a", Instant.EPOCH));

      await()
          .during(Duration.ofMillis(300))
          .atMost(Duration.ofSeconds(2))
          .until(() -> !waiting.isDone());
      other.setAutoCommit(true);
      assertThat(waiting.join()).isEqualTo(true);
    }
  }

  @Test
  void aWriterThatKeepsTheFileMakesTheStateUnavailableUntilItLetsGo() throws SQLException {
    try (Store store = open(dir.resolve("state.db").toString());
        Connection other = connect()) {
      other.setAutoCommit(false);

      assertThatThrownBy(
              store.submit(ledger -> ledger.sources().firstSight("a", Instant.EPOCH))::join)
          .hasCauseInstanceOf(StateUnavailable.class);

      other.setAutoCommit(true);
      assertThat(store.submit(ledger -> ledger.sources().firstSight("a", Instant.EPOCH)).join())
          .isTrue();
    }
  }

  @Test
  void aFullDiskFailsWhatNeedsRoomAndNothingElse() {
    String file = dir.resolve("state.db").toString();
    open(file).close();
    try (Store store = open(file + "?max_page_count=100")) {
      store.submit(ledger -> ledger.sources().firstSight("small", Instant.EPOCH)).join();

      CompletableFuture<?> large = value(store, "large", "x".repeat(4096 * 100));
      CompletableFuture<?> reading = store.submit(ledger -> ledger.counters().all());
      assertThatThrownBy(large::join).hasCauseInstanceOf(StateUnavailable.class);
      reading.join();

      assertThat(store.submit(ledger -> ledger.sources().firstSight("small", Instant.EPOCH)).join())
          .isFalse();
      value(store, "small", "x").join();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM parts WHERE smsc_id_form = 'a' AND recipient = 'b' AND link = 'c'",
        "SELECT * FROM texts WHERE state = 'SENT' AND changed_at < 5 ORDER BY changed_at LIMIT 5",
        "SELECT * FROM texts WHERE person = 'a' ORDER BY reference DESC LIMIT 5",
        "SELECT state, COUNT(*) FROM texts WHERE person = 'a' GROUP BY state",
        "SELECT * FROM outbox WHERE source = 'a' ORDER BY place",
        "SELECT * FROM outbox WHERE added_at < 5 ORDER BY added_at, place LIMIT 5",
        "SELECT * FROM shown WHERE person = 'a' AND shown_at <= 5 ORDER BY shown_at DESC LIMIT 5",
        "SELECT * FROM speeches WHERE half = 'a' AND person = 'b' AND intended_at >= 5",
        "DELETE FROM sources WHERE seen_at < 5",
        "DELETE FROM speeches WHERE intended_at < 5"
      })
  void noQuestionReadsAWholeTableOrSortsIt(String sql) throws SQLException {
    open(dir.resolve("state.db").toString()).close();

    assertThat(ask("EXPLAIN QUERY PLAN " + sql))
        .isNotEmpty()
        .noneMatch(step -> step.startsWith("SCAN") || step.contains("TEMP B-TREE"))
        .allMatch(step -> step.startsWith("SEARCH"));
  }

  private static CompletableFuture<?> value(Store store, String name, String value) {
    return store.submit(
        ledger -> {
          ledger.counters().value(name, value);
          return name;
        });
  }

  private static Store open(String file) {
    return SqlStore.open(StoreSettings.file(file), Clock.systemUTC());
  }

  private Connection connect() throws SQLException {
    return Database.of(StoreSettings.file(dir.resolve("state.db").toString()))
        .connections()
        .getConnection();
  }

  private List<String> ask(String sql) throws SQLException {
    List<String> answer = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answer.add(rows.getString(rows.getMetaData().getColumnCount()));
      }
    }
    return answer;
  }

  private static boolean mode(Path file, String mode) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file)).equals(mode);
    } catch (IOException gone) {
      throw new AssertionError(gone);
    }
  }
}
