package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A host whose clock is set while texts flow. */
@Tag("long")
class ClockIT {

  private static final Logger log = LoggerFactory.getLogger(ClockIT.class);
  private static final Duration JUMP = Duration.ofHours(1);
  private static final List<String> PARTS = List.of("broker", "skype-to-sms", "sms-to-skype");
  private static final String NEVER_HEARD_OF_AGAIN = "+447400990003";

  private Pair pair;
  private Lab lab;

  @Test
  void nothingThatLastsIsMisjudgedAndWhatPeopleAreToldFollowsTheClock(@TempDir Path directory)
      throws Exception {
    Optional<HostClock> installed = HostClock.in(directory);
    assumeThat(installed).as("the package faketime is not installed").isPresent();
    HostClock clock = installed.get();
    String[] options = {"--set", "limits=off", "--set", "unknown-after=30m"};
    pair = Pair.started(directory.resolve("data"), clock.environment(), options);
    lab = pair.lab();
    try (Pair closing = pair;
        UniqueTexts texts = new UniqueTexts(lab, "+447400600020", "clock")) {
      List<Long> pids = PARTS.stream().map(closing::pid).toList();
      lab.type("alice", "skype-to-sms", NEVER_HEARD_OF_AGAIN + " hello");
      lab.awaitAnswer("alice", line -> line.contains(NEVER_HEARD_OF_AGAIN + ": sent"));
      firstOfTwoParts();
      texts.flow();
      texts.awaitMore(20);

      clock.set(JUMP);
      passes(texts, "an hour forward", JUMP);
      clock.set(JUMP.negated());
      passes(texts, "two hours back", JUMP.negated());
      clock.set(Duration.ZERO);
      passes(texts, "right again", Duration.ZERO);

      texts.awaitAll();
      secondOfTwoParts();
      lab.awaitAnswer("alice", line -> line.endsWith(": before and after"));
      assertThat(texts.doubledOnPhone()).isEmpty();
      assertThat(texts.doubledInChat()).isEmpty();
      assertThat(texts.flagged()).isEmpty();
      assertThat(texts.inOrder()).isTrue();
      assertThat(lab.answers("alice"))
          .noneMatch(line -> line.matches(".*: (unknown|failed|expired).*"))
          .noneMatch(line -> line.startsWith("I cannot take your line"));
      assertThat(PARTS.stream().map(closing::pid).toList()).isEqualTo(pids);
    }
  }

  private void passes(UniqueTexts texts, String how, Duration ahead) {
    log.info("{}: {} ms until texts came", how, texts.pause().toMillis());
    texts.awaitMore(150);
    int before = lab.answers("alice").size();
    lab.type("alice", "skype-to-sms", "status");
    Lab.await(() -> status(before).isPresent());
    ZonedDateTime shown = ZonedDateTime.now(ZoneId.of("Europe/London")).plus(ahead);
    DateTimeFormatter minute = DateTimeFormatter.ofPattern("HH:mm");
    assertThat(status(before).orElseThrow())
        .containsAnyOf(shown.format(minute), shown.minusMinutes(1).format(minute));
  }

  private Optional<String> status(int before) {
    return lab.answers("alice").stream()
        .skip(before)
        .filter(line -> line.startsWith("Up since"))
        .findFirst()
        .map(line -> line.substring(line.indexOf("now")));
  }

  private void firstOfTwoParts() {
    part(1, "before ");
  }

  private void secondOfTwoParts() {
    part(2, "and after");
  }

  // a phone of the lab sends all parts of a text at once
  private void part(int number, String words) {
    byte[] header = {5, 0, 3, 7, 2, (byte) number};
    byte[] text = words.getBytes(StandardCharsets.US_ASCII);
    byte[] octets = new byte[header.length + text.length];
    System.arraycopy(header, 0, octets, 0, header.length);
    System.arraycopy(text, 0, octets, header.length, text.length);
    String body =
        """
        {"v":1,"id":"mo:clock-%d","link":"smsc","receivedAt":"%s","content":{
        "source":{"ton":1,"npi":1,"value":"447400600020"},
        "destination":{"ton":1,"npi":1,"value":"447400000001"},
        "esmClass":64,"protocolId":0,"dataCoding":0,"shortMessage":"%s","parameters":{}}}\
        """
            .formatted(number, Instant.now(), Base64.getEncoder().encodeToString(octets));
    new Console(pair.endpoints()).send("sms.received", body);
  }
}
