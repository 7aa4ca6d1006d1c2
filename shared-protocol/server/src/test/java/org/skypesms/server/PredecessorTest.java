package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.message.Half;

@EnabledOnOs(OS.LINUX)
class PredecessorTest {

  @TempDir Path folder;
  private Process process;

  @BeforeEach
  void start() throws IOException {
    process = new ProcessBuilder("sleep", "60").start();
    note(process.info().startInstant().orElseThrow().toString());
  }

  @AfterEach
  void end() {
    process.destroyForcibly();
  }

  @Test
  void aFrozenOneIsEnded() throws Exception {
    freeze();

    predecessor().endIfFrozen();

    await().until(() -> !process.isAlive());
  }

  @Test
  void oneThatRunsIsLeftAlone() {
    predecessor().endIfFrozen();

    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void anotherProcessThatHasItsNumberNowIsLeftAlone() throws Exception {
    note("2001-01-01T00:00:00Z");
    freeze();

    predecessor().endIfFrozen();

    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void withPostgresNobodyIsNoted() {
    Predecessor predecessor = new Predecessor("jdbc:postgresql://localhost/db", Half.SKYPE_TO_SMS);

    predecessor.becomeThisProcess();
    predecessor.endIfFrozen();

    assertThat(process.isAlive()).isTrue();
  }

  private Predecessor predecessor() {
    return new Predecessor("jdbc:sqlite:" + folder.resolve("state.db"), Half.SKYPE_TO_SMS);
  }

  private void note(String started) throws IOException {
    Files.write(
        folder.resolve("state.db.skype-to-sms.process"),
        List.of(String.valueOf(process.pid()), started));
  }

  private void freeze() throws Exception {
    new ProcessBuilder("kill", "-STOP", String.valueOf(process.pid())).start().waitFor();
    Path stat = Path.of("/proc/" + process.pid() + "/stat");
    await().until(() -> Files.readString(stat).contains(") T "));
  }
}
