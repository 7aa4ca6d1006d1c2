package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.skypesms.brokerconfig.BrokerUser;

@Timeout(120)
class RunTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @TempDir Path directory;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private Servants servants;
  private Places places;
  private Run run;

  @BeforeEach
  void places() throws Exception {
    servants = new Servants(directory);
    Options options = options();
    DataDirectory data = DataDirectory.open(options.data());
    for (BrokerUser user : BrokerUser.values()) {
      data.keep(user.id(), "secret of " + user.id());
    }
    places = Places.of(options, data, BusDirectory.make());
  }

  @AfterEach
  void stop() {
    run.stop();
  }

  @Test
  void readyStandsAloneOnALineWhenEveryPartServesAndEndpointsAreThere() throws Exception {
    run = run(servants.part("serve", "lab"));

    run.start();

    assertThat(said()).contains("ready").anyMatch(line -> line.startsWith("broker  "));
    JsonNode endpoints = endpoints();
    assertThat(endpoints.path("consolePassword").asText()).isEqualTo("secret of operator");
    assertThat(endpoints.path("broker").path("url").asText()).isEqualTo("tcp://127.0.0.1:19407");
    assertThat(endpoints.path("pids")).hasSize(5);
    assertThat(endpoints.path("smsc").path("pid").asLong()).isPositive();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  @Test
  void aRestartedPartHasItsNewPidInTheEndpoints() throws Exception {
    run = run(servants.part("serve", "lab"));
    run.start();
    long before = endpoints().path("skype-to-sms").path("pid").asLong();

    ProcessHandle.of(before).orElseThrow().destroyForcibly();

    await()
        .atMost(SOON)
        .until(
            () -> {
              long now = endpoints().path("skype-to-sms").path("pid").asLong();
              return now > 0 && now != before;
            });
  }

  @Test
  void theHalvesAreStoppedFirstAndTheBrokerLast() throws Exception {
    run = run(servants.part("serve", "lab"));
    run.start();

    run.stop();

    List<String> downs = servants.lines().stream().filter(line -> line.endsWith("down")).toList();
    assertThat(downs.subList(0, 2))
        .containsExactlyInAnyOrder("skype-to-sms down", "sms-to-skype down");
    assertThat(downs.subList(2, 4)).containsExactlyInAnyOrder("smsc down", "lab down");
    assertThat(downs.subList(4, 5)).containsExactly("broker down");
    assertThat(file()).doesNotExist();
    assertThat(places.buses().path()).doesNotExist();
  }

  @Test
  void theLabStopsAPartAndHearsWhenItIsDone() throws Exception {
    String request = "@part 7 skype-to-sms stop";
    run =
        run(
            servants.part(
                "ask", "lab", "noise", request, "@part 8 tower stop", "@part 9 smsc eat"));

    run.start();

    await().atMost(SOON).until(() -> servants.noted("lab heard @done 7"));
    await().atMost(SOON).until(() -> servants.noted("lab heard @failed 8 tower is no part"));
    await().atMost(SOON).until(() -> servants.noted("lab heard @failed 9 eat is no known action"));
    await().atMost(SOON).until(() -> !endpoints().path("skype-to-sms").has("pid"));
  }

  @Test
  void aPartThatIsStoppedBeforeItServesIsNotWaitedFor() throws Exception {
    String request = "@part 7 skype-to-sms stop";
    Part slow = servants.part("serve", "skype-to-sms");
    Part neverReady =
        new Part(
            slow.name(),
            slow.command(),
            slow.environment(),
            slow.output(),
            slow.converses(),
            () -> false);
    run = run(servants.part("ask", "lab", "when skype-to-sms up", request), neverReady);

    run.start();

    assertThat(said()).contains("ready", "skype-to-sms: stopped");
  }

  @Test
  void aPartThatCannotStartEndsTheStartWithItsLastWords() {
    run = run(servants.part("fail", "lab"));

    assertThatThrownBy(run::start)
        .isInstanceOf(CannotRun.class)
        .hasMessage("lab cannot start: exit code 3 there is no coffee");
  }

  private Run run(Part lab) {
    return run(lab, servants.part("serve", "skype-to-sms"));
  }

  private Run run(Part lab, Part skypeToSms) {
    List<Part> parts = new ArrayList<>(List.of(servants.part("serve", "broker"), lab, skypeToSms));
    for (String name : List.of("smsc", "sms-to-skype")) {
      parts.add(servants.part("serve", name));
    }
    return new Run(places, parts, options(), new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private Options options() {
    Path data = directory.resolve("data");
    return Options.parse(List.of("--data", data.toString(), "--port-base", "19400"), data);
  }

  private Path file() {
    return directory.resolve("data").resolve("endpoints.json");
  }

  private JsonNode endpoints() throws IOException {
    return new ObjectMapper().readTree(file().toFile());
  }

  private List<String> said() {
    return said.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
