package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator interface: what scripts rely on. */
class OperationIT {

  @Test
  void partsStopStartAndAreRestartedAndNothingWaitsInVain(@TempDir Path directory)
      throws IOException {
    Path data = directory.resolve("data");
    List<Long> pids;
    try (Pair pair = Pair.started(data, serviceManager(directory))) {
      Lab lab = pair.lab();
      pids = pair.pids();
      Lab.await(() -> notices(directory, "--ready") == 2);
      Lab.await(() -> notices(directory, "--status=ready: broker up") >= 2);
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.resolve("endpoints.json"))))
          .isEqualTo("rw-------");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
          .isEqualTo("rwx------");

      lab.part("smsc", "stop");
      Lab.await(() -> !pair.ready("skype-to-sms") && !pair.ready("sms-to-skype"));
      lab.type("alice", "skype-to-sms", "+447400400001 while the SMSC is away");
      lab.awaitAnswer("alice", answer -> answer.equals("#1 to +447400400001: queued"));
      lab.part("smsc", "start");
      lab.awaitOnPhone("+447400400001", "while the SMSC is away");
      Lab.await(() -> pair.ready("skype-to-sms") && pair.ready("sms-to-skype"));

      lab.part("smsc", "kill");
      lab.type("alice", "skype-to-sms", "+447400400002 while the SMSC is dead");
      // nobody starts it but the run
      lab.awaitOnPhone("+447400400002", "while the SMSC is dead");

      lab.client("skype-to-sms", "stop");
      Lab.await(() -> !pair.ready("skype-to-sms"));
      lab.type("alice", "skype-to-sms", "+447400400003 while the chat client is away");
      // nobody starts it but the watch
      lab.awaitOnPhone("+447400400003", "while the chat client is away");
      assertThat(lab.phone("+447400400003")).hasSize(1);
    }
    assertThat(pids)
        .allSatisfy(
            pid -> assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty());
    assertThat(data.resolve("endpoints.json")).doesNotExist();
  }

  /** The environment of a service manager, which writes down what it is told. */
  private static Map<String, String> serviceManager(Path directory) throws IOException {
    Path program = directory.resolve("systemd-notify");
    Files.writeString(program, "#!/bin/sh\necho \"$*\" >>" + directory.resolve("notices") + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return Map.of(
        "NOTIFY_SOCKET",
        directory.resolve("socket").toString(),
        "PATH",
        directory + ":" + System.getenv("PATH"));
  }

  private static long notices(Path directory, String words) throws IOException {
    return Files.readAllLines(directory.resolve("notices")).stream()
        .filter(notice -> notice.contains(words))
        .count();
  }

  @Test
  @Tag("long")
  void whateverComesUpLastIsWaitedFor(@TempDir Path directory) throws IOException {
    try (Pair pair = Pair.start(directory.resolve("data"))) {
      startTheHalvesBeforeAllOthers(pair, pair.lab());
    }
  }

  @Test
  @Tag("long")
  void aDatabaseThatComesUpLastIsWaitedFor(@TempDir Path directory) throws IOException {
    int port = FreePorts.hundred() + 60;
    String url = "state.url=jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    Path data = directory.resolve("data");
    try (Pair pair = Pair.starting(data, "--set", url, "--set", "state.user=postgres")) {
      for (String half : List.of("skype-to-sms", "sms-to-skype")) {
        Path log = pair.file("logs/" + half + ".log");
        Lab.await(() -> Files.readString(log).contains("is away; waiting for it"));
      }

      try (EmbeddedPostgres database = EmbeddedPostgres.builder().setPort(port).start()) {
        pair.awaitReady();
        pair.lab().type("alice", "skype-to-sms", "+447400400006 before the database");
        pair.lab().awaitOnPhone("+447400400006", "before the database");
        assertThat(pair.said()).doesNotContain("died", "started again");
        assertThat(database.getPort()).isEqualTo(port);
        pair.close();
      }
    }
  }

  private static void startTheHalvesBeforeAllOthers(Pair pair, Lab lab) throws IOException {
    for (String part : List.of("skype-to-sms", "sms-to-skype", "smsc", "broker")) {
      lab.part(part, "stop");
    }
    int logged = Files.readAllLines(pair.file("logs/skype-to-sms.log")).size();
    lab.part("skype-to-sms", "start");
    lab.part("sms-to-skype", "start");
    lab.type("alice", "skype-to-sms", "+447400400005 before all others");
    Lab.await(() -> pair.live("skype-to-sms") && pair.live("sms-to-skype"));
    long pid = pair.pid("skype-to-sms");
    Lab.await(() -> refusals(lab) == 1);

    lab.part("broker", "start");
    lab.awaitAnswer("alice", answer -> answer.equals("#1 to +447400400005: queued"));
    lab.part("smsc", "start");

    lab.awaitOnPhone("+447400400005", "before all others");
    Lab.await(() -> pair.ready("skype-to-sms") && pair.ready("sms-to-skype"));
    assertThat(pair.pid("skype-to-sms")).isEqualTo(pid);
    assertThat(Files.readAllLines(pair.file("logs/skype-to-sms.log")).stream().skip(logged))
        .filteredOn(line -> !line.contains("ServerProcess"))
        .hasSizeLessThan(60);
  }

  private static long refusals(Lab lab) {
    return lab.answers("alice").stream()
        .filter(answer -> answer.startsWith("I cannot take your line just now."))
        .count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"windw=5", "window=many", "access=nobody"})
  void aWrongSettingStopsItWithOneLineBeforeAnythingIsStarted(
      String setting, @TempDir Path directory) throws Exception {
    Path data = directory.resolve("data");

    Process run = Pair.launch(data, "--set", setting);

    assertThat(run.waitFor(10, TimeUnit.SECONDS)).isTrue();
    assertThat(run.exitValue()).isEqualTo(2);
    assertThat(Files.readAllLines(directory.resolve("run.out")))
        .singleElement()
        .asString()
        .contains(setting)
        .contains("expected");
  }
}
