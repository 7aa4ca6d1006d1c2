package org.skypesms.state.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;

/** PostgreSQL servers for tests, durable as in production. */
final class Postgres {

  private Postgres() {}

  static EmbeddedPostgres start(Path dir) throws IOException {
    return builder(dir).start();
  }

  static EmbeddedPostgres start(Path dir, int port) throws IOException {
    return builder(dir).setPort(port).start();
  }

  static StoreSettings settings(EmbeddedPostgres server, String database) {
    return new StoreSettings(
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + database, "postgres", "postgres");
  }

  private static EmbeddedPostgres.Builder builder(Path dir) {
    return EmbeddedPostgres.builder()
        .setDataDirectory(dir.resolve("data"))
        .setCleanDataDirectory(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on");
  }
}
