package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps 8 and 9 where {@code uncertain=report}: nothing is sent again, and the person is told. */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportedIT {

  private static final String PHONE = "+447400310001";

  private Pair pair;
  private Lab lab;
  private CrashTrial trial;

  @BeforeAll
  void start(@TempDir Path directory) throws IOException {
    pair =
        Pair.debuggable(
            directory.resolve("data"), "--set", "limits=off", "--set", "uncertain=report");
    lab = pair.lab();
    trial = new CrashTrial(pair);
  }

  @ParameterizedTest
  @CsvSource({"text-claimed, 0", "part-submitted, 1"})
  void aTextThatMayHaveBeenSentIsReportedAndNotSentAgain(String name, int sent) throws IOException {
    Gap gap = Gap.named(name);
    trial.awaitReady();
    int before = unknown().size();

    trial.kill(gap, () -> lab.type("alice", "skype-to-sms", PHONE + " " + name + " first"));
    lab.type("alice", "skype-to-sms", PHONE + " " + name + " second");

    CrashTrial.await(() -> onPhone().contains(name + " second"));
    CrashTrial.await(() -> unknown().size() > before);
    assertThat(onPhone().stream().filter((name + " first")::equals)).hasSize(sent);
    assertThat(lab.answers("alice")).noneMatch(line -> line.contains("possibly sent twice"));
  }

  private List<String> onPhone() {
    return lab.phone(PHONE).stream().map(Lab.Message::text).toList();
  }

  private List<String> unknown() {
    return lab.answers("alice").stream()
        .filter(line -> line.matches("#\\d+ to .*: unknown.*"))
        .toList();
  }

  @AfterAll
  void stop() {
    pair.close();
  }
}
