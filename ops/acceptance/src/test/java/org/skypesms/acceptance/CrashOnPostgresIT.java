package org.skypesms.acceptance;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gap of each border, with the state in PostgreSQL. */
@Tag("long")
class CrashOnPostgresIT extends OnCrashTrial {

  private EmbeddedPostgres postgres;

  @Override
  void prepare(Path data) throws IOException {
    postgres = EmbeddedPostgres.start();
  }

  @Override
  String[] options() {
    return set(
        "limits=off",
        "state.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
        "state.user=postgres");
  }

  @BeforeAll
  void acquaint() {
    trial.acquaint();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"text-accepted", "part-submitted", "receipt-matched", "delivery-answered"})
  void nothingIsLostAndWhatMayBeDoubledIsFlaggedAt(String gap) throws IOException {
    CrashVerdict.tried(trial, Gap.named(gap));
  }

  @Override
  @AfterAll
  void stop() throws IOException {
    super.stop();
    postgres.close();
  }
}
