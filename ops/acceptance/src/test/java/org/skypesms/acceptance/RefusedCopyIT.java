package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gap 9 where the SMSC takes the first copy and refuses the second: nobody is told that a text has
 * failed which the phone has.
 */
@Tag("long")
class RefusedCopyIT {

  private static final String PHONE = "+447400320001";
  private static final int REFUSED = 0x45;

  private Pair pair;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException {
    pair = Pair.debuggable(directory.resolve("data"), "--set", "limits=off");
  }

  @AfterEach
  void stop() {
    pair.close();
  }

  @Test
  void aTextWhoseFirstCopyArrivedIsNotToldAsFailed() throws IOException {
    Lab lab = pair.lab();
    CrashTrial trial = new CrashTrial(pair);
    trial.awaitReady();

    trial.kill(
        Gap.named("part-submitted"),
        () -> lab.type("alice", "skype-to-sms", PHONE + " part-submitted first"));
    Http.put(pair.smscControl() + "/behaviour", Map.of("rejectPrefixes", Map.of(PHONE, REFUSED)));

    CrashTrial.await(
        () ->
            lab.answers("alice").stream()
                .anyMatch(line -> line.matches("#1 to .*: unknown .*possibly sent twice.*")));
    assertThat(lab.phone(PHONE))
        .extracting(Lab.Message::text)
        .containsOnlyOnce("part-submitted first");
    assertThat(lab.answers("alice")).noneMatch(line -> line.contains("failed"));
  }
}
