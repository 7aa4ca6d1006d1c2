package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A broker that is away or full refuses and loses nothing; poison is kept and holds up nobody. */
class BrokerTroubleIT extends OnRunningPair {

  private static final Logger log = LoggerFactory.getLogger(BrokerTroubleIT.class);
  private static final String DEAD = "dead.sms.received";
  private static final String CANNOT = "I cannot take your line just now.";
  private static final int DISK_MEBIBYTES = 160;
  private static final Duration FLOWS_AGAIN = Duration.ofSeconds(10);

  private SmallDisk disk;

  @Override
  void prepare(Path data) throws IOException {
    if (SmallDisk.possible()) {
      disk = SmallDisk.mounted(data.resolve("broker"), DISK_MEBIBYTES);
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Override
  @AfterAll
  void stop() throws IOException {
    super.stop();
    if (disk != null) {
      disk.close();
    }
  }

  @Test
  @Tag("long")
  void aFullDiskOfTheBrokerRefusesWithinFiveSecondsAndIsUsedAgainWithoutARestart()
      throws IOException {
    assumeThat(disk).as("only root can mount a small disk").isNotNull();
    writeTo("+447400500010");
    long broker = pair.pid("broker");
    long told = told("alice");

    disk.fill();
    lab.type("alice", "skype-to-sms", "+447400500010 while it is full");
    lab.write("+447400500010", GATEWAY, "answered while it is full");
    Lab.await(() -> told("alice") == told + 1);
    assertThat(lab.phone("+447400500010")).hasSize(1);
    assertThat(lab.answers("alice")).noneMatch(line -> line.endsWith("answered while it is full"));
    disk.free();

    lab.awaitOnPhone("+447400500010", "while it is full");
    lab.awaitAnswer("alice", line -> line.endsWith("answered while it is full"));
    assertThat(toldWithin("alice", "+447400500010 while it is full")).isLessThan(5_000);
    assertThat(lab.phone("+447400500010")).hasSize(2);
    assertThat(told("alice")).isEqualTo(told + 1);
    assertThat(pair.pid("broker")).isEqualTo(broker);
  }

  @Test
  void whileTheBrokerIsAwayEachPersonIsToldOnceAndNothingIsTaken() throws IOException {
    writeTo("+447400500011");
    long told = told("alice");
    lab.part("broker", "stop");
    Lab.await(() -> !pair.ready("skype-to-sms") && !pair.ready("sms-to-skype"));
    long seen = linesMarkedSeen();

    lab.type("alice", "skype-to-sms", "+447400500011 one");
    lab.type("alice", "skype-to-sms", "+447400500011 two");
    lab.type("admin", "skype-to-sms", "+447400500012 three");
    lab.write("+447400500011", GATEWAY, "answered while it is away");
    Lab.await(() -> told("alice") == told + 1 && told("admin") == 1);
    assertThat(linesMarkedSeen()).isEqualTo(seen);
    lab.part("broker", "start");
    Lab.await(this::brokerTakesClients);
    Instant back = Instant.now();
    log.info("the broker is back at {}", back);

    lab.awaitOnPhone("+447400500011", "two");
    lab.awaitOnPhone("+447400500012", "three");
    lab.awaitAnswer("alice", line -> line.endsWith("answered while it is away"));
    assertThat(lab.phone("+447400500011"))
        .extracting(Lab.Message::text)
        .containsExactly("hello", "one", "two");
    assertThat(last("two", lab.phone("+447400500011"))).isBefore(back.plus(FLOWS_AGAIN));
    assertThat(last("answered while it is away", lab.chat("alice")))
        .isBefore(back.plus(FLOWS_AGAIN));
    assertThat(toldWithin("alice", "+447400500011 one")).isBetween(10_000L, 15_000L);
    assertThat(told("alice") + told("admin")).isEqualTo(told + 2);
  }

  private static Instant last(String ending, List<Lab.Message> messages) {
    Instant at =
        messages.stream()
            .filter(message -> message.text().endsWith(ending))
            .map(Lab.Message::at)
            .max(Instant::compareTo)
            .orElseThrow();
    log.info("'{}' came at {}", ending, at);
    return at;
  }

  private boolean brokerTakesClients() throws IOException {
    URI broker = URI.create(pair.endpoints().get("broker").get("url").asText());
    try (Socket socket = new Socket(broker.getHost(), broker.getPort())) {
      return socket.isConnected();
    }
  }

  private long told(String person) {
    return lab.answers(person).stream().filter(line -> line.startsWith(CANNOT)).count();
  }

  /** Milliseconds from a person's line to the next sentence that it cannot be taken. */
  private long toldWithin(String person, String line) {
    Instant typed = null;
    for (Lab.Message message : lab.chat(person)) {
      if (message.text().equals(line)) {
        typed = message.at();
      } else if (typed != null && message.text().startsWith(CANNOT)) {
        return Duration.between(typed, message.at()).toMillis();
      }
    }
    throw new AssertionError("nobody was told");
  }

  private long linesMarkedSeen() throws IOException {
    try (Stream<String> traffic = Files.lines(pair.file("logs/skype-to-sms.traffic.log"))) {
      return traffic.filter(line -> line.matches(".*SET CHATMESSAGE [0-9]+ SEEN.*")).count();
    }
  }

  @ParameterizedTest
  @FieldSource("org.skypesms.acceptance.PoisonIT#QUEUES")
  void malformedJsonEndsAsADeadLetterWithItsReasonAndTheNeighboursPass(String queue) {
    Console console = new Console(pair.endpoints());
    String poison = "{\"v\":1,\"half\":";

    console.send(queue, poison);
    lab.type("alice", "skype-to-sms", "+447400500001 beside " + queue);

    Lab.await(() -> console.browse("dead." + queue, "reason LIKE '%malformed JSON%'").size() == 1);
    lab.awaitOnPhone("+447400500001", "beside " + queue);
    assertThat(pair.ready("skype-to-sms")).isTrue();
  }

  @Test
  void aDeadLetterThatIsMovedBackIsProcessedWhenItsCauseIsGone() {
    Console console = new Console(pair.endpoints());
    long dead = nobodysText(console, "+447400500002", "who is this");
    writeTo("+447400500002");

    assertThat(console.move(DEAD, dead, "sms.received")).isTrue();

    lab.awaitAnswer("alice", line -> line.contains("who is this"));
    assertThat(dead(console, "+447400500002")).isEmpty();
  }

  @Test
  void aDeadLetterThatIsRetriedTooEarlyIsDeadAgainAndCanBeRetriedOnceMore() {
    Console console = new Console(pair.endpoints());
    long before = nobodysText(console, "+447400500003", "me again");

    console.retry(DEAD);
    Lab.await(() -> id(dead(console, "+447400500003").get(0)) != before);
    writeTo("+447400500003");
    console.retry(DEAD);

    lab.awaitAnswer("alice", line -> line.contains("me again"));
    assertThat(dead(console, "+447400500003")).isEmpty();
  }

  @Test
  void theCommandThatADeadLetterNamesGivesItBack() throws Exception {
    Console console = new Console(pair.endpoints());
    nobodysText(console, "+447400500004", "by command");
    String command =
        dead(console, "+447400500004").get(0).get("StringProperties").get("redrive").asText();
    writeTo("+447400500004");

    assertThat(operator(command)).isZero();

    lab.awaitAnswer("alice", line -> line.contains("by command"));
    assertThat(dead(console, "+447400500004")).isEmpty();
    assertThat(operator("ops/redrive sms.received --list")).isZero();
    assertThat(operator(command)).as("it is no more there").isEqualTo(1);
    assertThat(operator("ops/redrive sms.received")).as("which ones?").isEqualTo(2);
  }

  @Test
  void allDeadLettersGoBackInTheirOrder() throws Exception {
    Console console = new Console(pair.endpoints());
    for (String text : List.of("first", "second", "third")) {
      lab.write("+447400500005", GATEWAY, text);
    }
    Lab.await(() -> dead(console, "+447400500005").size() == 3);
    writeTo("+447400500005");

    assertThat(operator("ops/redrive sms.received --all")).isZero();

    lab.awaitAnswer("alice", line -> line.endsWith(": third"));
    assertThat(lab.answers("alice").stream().filter(line -> line.startsWith("+447400500005:")))
        .extracting(line -> line.replaceFirst(".*: ", ""))
        .containsExactly("first", "second", "third");
  }

  @Test
  void deadLettersRaiseAnAlarmAndEveryMetricOfTheAlertsExists() throws IOException {
    Console console = new Console(pair.endpoints());
    nobodysText(console, "+447400500006", "alarm");
    String half = pair.endpoints().get("sms-to-skype").get("http").asText();

    Lab.await(
        () ->
            Http.text(half + "/metrics")
                .matches(
                    "(?s).*\\ngateway_dead_letters.*"
                        + "queue=\"dead.sms.received\".* [1-9][0-9.]*\\n.*"));

    Lab.await(() -> Http.text(half + "/status").contains("dead letters"));
    String metrics = Http.text(half + "/metrics");
    Matcher named =
        Pattern.compile("\\b(?:gateway|smpp|chat|jvm)_[a-z_]+")
            .matcher(Files.readString(Path.of("../monitoring/alerts.yml")));
    assertThat(named.results().map(MatchResult::group))
        .isNotEmpty()
        .allMatch(name -> metrics.contains("\n" + name));
  }

  private int operator(String command) throws Exception {
    return new ProcessBuilder("bash", "-c", command + " --data " + pair.file(""))
        .directory(Path.of("../..").toFile())
        .redirectErrorStream(true)
        .redirectOutput(pair.file("redrive.out").toFile())
        .start()
        .waitFor();
  }

  /** A text from a phone that nobody has written to; gives its dead letter. */
  private long nobodysText(Console console, String phone, String text) {
    lab.write(phone, GATEWAY, text);
    Lab.await(() -> dead(console, phone).size() == 1);
    JsonNode dead = dead(console, phone).get(0);
    assertThat(dead.get("StringProperties").toString())
        .contains("nobody has written to this phone")
        .contains("\"half\":\"sms-to-skype\"", "\"link\":", "\"acceptedAt\":\"20")
        .contains("\"firstFailure\":\"20", "\"lastFailure\":\"20")
        .doesNotContain(phone.substring(1));
    return id(dead);
  }

  private static JsonNode dead(Console console, String phone) {
    String masked = phone.substring(0, 5) + "..." + phone.substring(10);
    return console.browse(DEAD, "number = '" + masked + "'");
  }

  private static long id(JsonNode message) {
    return message.get("messageID").asLong();
  }

  private void writeTo(String phone) {
    lab.type("alice", "skype-to-sms", phone + " hello");
    lab.awaitOnPhone(phone, "hello");
  }
}
