package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.skypesms.state.Store;

/** Stores and the processes that use them, on both databases. */
@Timeout(180)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessesTest {

  private static final int STARTS = 20;
  private static final int COMMITS = 2000;

  private Path dir;
  private EmbeddedPostgres server;

  @BeforeAll
  void start(@TempDir Path dir) throws IOException {
    this.dir = dir;
    server = Postgres.start(dir);
  }

  @AfterAll
  void stop() throws IOException {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void twoProcessesStartOnAnEmptyStoreTwentyTimes(String kind) throws Exception {
    try (ChildProcess one = new ChildProcess();
        ChildProcess two = new ChildProcess()) {
      assertThat(List.of(one.says(), two.says())).containsOnly("ready");

      for (int i = 0; i < STARTS; i++) {
        StoreSettings empty = empty(kind, "start" + i);
        one.tell("open", empty);
        two.tell("open", empty);

        assertThat(List.of(one.says(), two.says())).containsOnly("opened");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqlite", "postgresql"})
  void everythingWhoseFutureCompletedSurvivesTheKillOfItsProcess(String kind) throws Exception {
    StoreSettings settings = empty(kind, "killed");
    List<String> completed = new ArrayList<>();

    try (ChildProcess child = new ChildProcess()) {
      assertThat(child.says()).isEqualTo("ready");
      child.tell("commit", settings);
      while (completed.size() < COMMITS) {
        completed.add(child.says());
      }
      child.kill();
      for (String line = child.says(); line != null; line = child.says()) {
        completed.add(line);
      }
    }

    try (Store store = SqlStore.open(settings, Clock.systemUTC())) {
      for (String id : completed) {
        assertThat(store.submit(ledger -> ledger.sources().firstSight(id, Instant.EPOCH)).join())
            .as(id)
            .isFalse();
      }
    }
  }

  @Test
  void aFileThatMayNotGrowRefusesAndTheWriterLivesOn() throws Exception {
    try (ChildProcess child = new ChildProcess("bash", "-c", "ulimit -f 20000; exec \"$@\"", "-")) {
      assertThat(child.says()).isEqualTo("ready");

      child.tell("grow", empty("sqlite", "grown"));

      assertThat(child.says()).isEqualTo("refused StateUnavailable");
      assertThat(child.says()).isEqualTo("v0 true");
    }
  }

  private StoreSettings empty(String kind, String name) throws SQLException {
    if (kind.equals("sqlite")) {
      return StoreSettings.file(dir.resolve(name + ".db").toString());
    }
    StoreSettings administration = Postgres.settings(server, "postgres");
    try (Connection connection = Database.of(administration).connections().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return Postgres.settings(server, name);
  }
}
