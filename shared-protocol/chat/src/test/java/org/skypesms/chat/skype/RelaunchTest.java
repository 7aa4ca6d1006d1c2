package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.chat.ClientState;
import org.skypesms.message.Skypename;

/** A client that is missing is launched, patiently and once at a time. */
class RelaunchTest {

  private static final Duration AFTER = Duration.ofSeconds(5);
  private static final Duration LIMIT = Duration.ofSeconds(60);

  @TempDir private Path directory;
  private final Presence presence = new Presence(new Skypename("skype-to-sms"), Clock.systemUTC());
  private Duration silence = Duration.ZERO;
  private long now;
  private Relaunch relaunch;

  @AfterEach
  void close() {
    relaunch.close();
  }

  @Test
  void aClientThatAnswersIsNotLaunched() {
    launches("exit 0");
    later(Duration.ofSeconds(4));

    assertThat(presence.report().launches()).isZero();
  }

  @Test
  void aMissingClientIsLaunchedOnceAndItsOutputIsKept() {
    launches("echo launched");
    later(AFTER);
    later(Duration.ofSeconds(1));
    later(Duration.ofSeconds(1));

    assertThat(presence.state()).isEqualTo(ClientState.STARTING);
    assertThat(presence.report().launches()).isEqualTo(1);
    await().until(() -> output().equals("launched\n"));
  }

  @Test
  void aSignOfLifeEndsTheAttemptAndTheLoginIsAwaited() {
    launches("echo launched");
    later(AFTER);

    silence = Duration.ZERO;
    relaunch.look();

    assertThat(presence.state()).isEqualTo(ClientState.AWAY);
    assertThat(presence.report().reason()).contains("not yet attached");
  }

  @Test
  void aCommandThatFailsIsTriedAgainAfterAGrowingPause() {
    launches("exit 3");
    later(AFTER);
    untilFailed();
    assertThat(presence.report().reason()).contains("failed with 3");

    later(Duration.ofMillis(1_001));
    assertThat(presence.report().launches()).isEqualTo(2);
    untilFailed();
    later(Duration.ofMillis(1_001));
    assertThat(presence.report().launches()).isEqualTo(2);
    later(Duration.ofMillis(1_001));
    assertThat(presence.report().launches()).isEqualTo(3);
  }

  @Test
  void aProgramThatDoesNotExistIsToldAsTheReason() {
    relaunch = relaunch(List.of("/no/such/program"));
    later(AFTER);

    assertThat(presence.state()).isEqualTo(ClientState.AWAY);
    assertThat(presence.report().reason()).contains("/no/such/program");
  }

  @Test
  void aCommandThatHangsIsEndedWithAllItStarted() throws IOException {
    launches("echo $$; sleep 600 & sleep 600");
    later(AFTER);
    await().until(() -> !output().isEmpty());
    ProcessHandle hanging = ProcessHandle.of(Long.parseLong(output().strip())).orElseThrow();
    await().until(() -> hanging.descendants().count() == 2);
    List<ProcessHandle> started = hanging.descendants().toList();

    later(LIMIT.plusSeconds(1));

    await().until(() -> !hanging.isAlive() && started.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(presence.report().reason()).contains("no sign of life");
  }

  private void untilFailed() {
    await()
        .until(
            () -> {
              relaunch.look();
              return presence.state() == ClientState.AWAY;
            });
  }

  private void later(Duration time) {
    silence = silence.plus(time);
    now += time.toNanos();
    relaunch.look();
  }

  private void launches(String script) {
    relaunch = relaunch(List.of("/bin/sh", "-c", script));
  }

  private Relaunch relaunch(List<String> command) {
    ClientLaunch launch =
        new ClientLaunch(command, Optional.of(directory.resolve("client.log")), AFTER, LIMIT);
    Launcher launcher = new Launcher(launch, "unix:path=/nowhere");
    return new Relaunch(launch, launcher, () -> silence, presence, () -> now);
  }

  private String output() throws IOException {
    Path file = directory.resolve("client.log");
    return Files.exists(file) ? Files.readString(file) : "";
  }
}
