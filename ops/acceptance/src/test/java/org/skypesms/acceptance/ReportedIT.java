package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps 8 and 9 where {@code uncertain=report}: nothing is sent again, and the person is told. */
@Tag("long")
class ReportedIT extends OnCrashTrial {

  private static final String PHONE = "+447400310001";

  @Override
  String[] options() {
    return set("limits=off", "uncertain=report");
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
}
