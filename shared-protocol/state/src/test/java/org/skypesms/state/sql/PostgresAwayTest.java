package org.skypesms.state.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.state.StateUnavailable;
import org.skypesms.state.Store;

/** A PostgreSQL server that stops and starts. */
@Timeout(120)
class PostgresAwayTest {

  @TempDir private Path dir;

  @Test
  void changesFailWhileTheServerIsAwayAndPassWhenItIsBack() throws IOException {
    EmbeddedPostgres server = Postgres.start(dir);
    StoreSettings settings = Postgres.settings(server, "postgres");
    try (Store store = SqlStore.open(settings, Clock.systemUTC())) {
      assertThat(seen(store, "before").join()).isTrue();
      server.close();

      assertThatThrownBy(seen(store, "away")::join).hasCauseInstanceOf(StateUnavailable.class);

      try (EmbeddedPostgres again = Postgres.start(dir, server.getPort())) {
        assertThat(again.getPort()).isEqualTo(server.getPort());
        assertThat(seen(store, "before").join()).isFalse();
        assertThat(seen(store, "away").join()).isTrue();
      }
    }
  }

  @Test
  void aStoreIsOpenedWhenItsServerComesUpLater() throws IOException {
    EmbeddedPostgres server = Postgres.start(dir);
    StoreSettings settings = Postgres.settings(server, "postgres");
    server.close();

    CompletableFuture<SqlStore> opened =
        CompletableFuture.supplyAsync(() -> Opening.whenThere(settings, Clock.systemUTC(), ""));
    await().pollDelay(Duration.ofSeconds(1)).until(() -> !opened.isDone());

    try (EmbeddedPostgres again = Postgres.start(dir, server.getPort());
        Store store = opened.join()) {
      assertThat(again.getPort()).isEqualTo(server.getPort());
      assertThat(seen(store, "first").join()).isTrue();
    }
  }

  @Test
  void aDatabaseThatDoesNotExistIsNotWaitedFor() throws IOException {
    try (EmbeddedPostgres server = Postgres.start(dir)) {
      StoreSettings settings = Postgres.settings(server, "nowhere");

      assertThatThrownBy(() -> Opening.whenThere(settings, Clock.systemUTC(), ""))
          .isInstanceOf(StateUnavailable.class);
    }
  }

  @Test
  void aServerThatIsNotThereIsToldAtOnceAndWithoutThePassword() {
    StoreSettings settings =
        new StoreSettings("jdbc:postgresql://localhost:1/state", "somebody", "much-secret");

    assertThatThrownBy(() -> SqlStore.open(settings, Clock.systemUTC()))
        .isInstanceOf(StateUnavailable.class)
        .hasMessageContaining("localhost:1")
        .hasMessageNotContaining("much-secret");
    assertThat(settings.toString()).doesNotContain("much-secret");
  }

  private static CompletableFuture<Boolean> seen(Store store, String id) {
    return store.submit(ledger -> ledger.sources().firstSight(id, Instant.EPOCH));
  }
}
