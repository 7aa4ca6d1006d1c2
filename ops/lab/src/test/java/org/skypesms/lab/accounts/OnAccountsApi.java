package org.skypesms.lab.accounts;

import io.javalin.Javalin;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.lab.skype.LabSkype;

/** Tests of the operator interface for accounts over a real port (ops/lab/http.md). */
abstract class OnAccountsApi {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T12:00:00.250Z"), ZoneOffset.UTC);
  static final String ALICE = "/api/accounts/alice";

  @TempDir Path directory;
  LabSkype lab;
  private Javalin server;
  LabClient client;

  @BeforeEach
  void start() {
    lab = LabSkype.start(directory, CLOCK);
    server = Javalin.create(config -> config.http.maxRequestSize = 32L << 20);
    new AccountsApi(lab).addTo(server);
    server.start("127.0.0.1", 0);
    client = new LabClient(server.port());
  }

  @AfterEach
  void stop() {
    server.stop();
    lab.close();
  }
}
