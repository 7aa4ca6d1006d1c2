package org.skypesms.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gap of each border, with the state in PostgreSQL. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrashOnPostgresIT {

  private EmbeddedPostgres postgres;
  private Pair pair;
  private CrashTrial trial;

  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    postgres = EmbeddedPostgres.start();
    pair =
        Pair.debuggable(
            directory.resolve("data"),
            "--set",
            "limits=off",
            "--set",
            "state.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
            "--set",
            "state.user=postgres");
    trial = new CrashTrial(pair);
    trial.acquaint();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text-accepted", "part-submitted", "receipt-matched", "delivery-answered"})
  void nothingIsLostAndWhatMayBeDoubledIsFlaggedAt(String gap) throws IOException {
    CrashVerdict.tried(trial, Gap.named(gap));
  }

  @AfterAll
  void stop() throws IOException {
    pair.close();
    postgres.close();
  }
}
