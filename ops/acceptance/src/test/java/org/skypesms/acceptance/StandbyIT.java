package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Promise 6: a second instance of each half waits, takes over by itself, and never are two active.
 */
@Tag("long")
class StandbyIT extends OnRunningPair {

  private static final Logger log = LoggerFactory.getLogger(StandbyIT.class);
  private static final List<String> HALVES = List.of("skype-to-sms", "sms-to-skype");
  private static final Duration WHEN_KILLED = Duration.ofSeconds(5);
  private static final Duration WHEN_FROZEN = Duration.ofSeconds(20);

  @Override
  String[] options() {
    return new String[] {"--standby", "--set", "limits=off"};
  }

  @BeforeEach
  void oneOfTwoIsActive() {
    HALVES.forEach(half -> Lab.await(() -> serves(active(half)) && role(waiting(half), "standby")));
  }

  @Test
  void theOneThatWaitsIsLiveAndNotReady() {
    for (String half : HALVES) {
      String http = http(waiting(half));

      assertThat(Http.status(http + "/health/live")).isEqualTo(200);
      assertThat(Http.status(http + "/health/ready")).isEqualTo(503);
      assertThat(Http.get(http + "/status.json").get("broker").asText()).isEqualTo("up");
      assertThat(Http.get(http + "/status.json").get("chat").asText()).isNotEqualTo("online");
    }
    lab.type("admin", "skype-to-sms", "status all");
    lab.awaitAnswer("admin", answer -> answer.contains("sms-to-skype: standby"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"skype-to-sms", "sms-to-skype"})
  void aKilledInstanceIsFollowedAtOnceAndNothingIsLost(String half) throws Exception {
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400500001", half)) {
      String next = waiting(half);
      texts.flow();
      texts.awaitMore(10);

      pair.kill(active(half));
      long begun = System.nanoTime();
      Awaitility.await()
          .atMost(WHEN_KILLED)
          .pollInterval(Duration.ofMillis(20))
          .ignoreExceptions()
          .until(() -> role(next, "active"));
      log.info(
          "kill -9 of {}: followed after {} ms", half, (System.nanoTime() - begun) / 1_000_000);

      texts.awaitMore(10);
      texts.awaitAll();
      assertThat(texts.doubledInChat()).isEmpty();
      assertThat(texts.doubledOnPhone()).hasSizeLessThanOrEqualTo((int) texts.flagged());
    }
  }

  @Test
  void aFrozenInstanceIsFollowedAndEndsWhenItWakes() throws Exception {
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400500002", "frozen")) {
      String frozen = active("skype-to-sms");
      String next = waiting("skype-to-sms");
      long pid = pair.pid(frozen);
      texts.flow();
      texts.awaitMore(10);

      signal(pid, "STOP");
      long begun = System.nanoTime();
      Awaitility.await().atMost(WHEN_FROZEN).ignoreExceptions().until(() -> role(next, "active"));
      log.info("frozen: followed after {} ms", (System.nanoTime() - begun) / 1_000_000);
      signal(pid, "CONT");

      Lab.await(() -> pair.pid(frozen) != pid && role(frozen, "standby"));
      assertThat(role(next, "active")).isTrue();
      texts.awaitAll();
      assertThat(texts.doubledInChat()).isEmpty();
      assertThat(texts.doubledOnPhone()).hasSizeLessThanOrEqualTo((int) texts.flagged());
    }
  }

  @Test
  void anAdministratorHandsOverByAWordAndNothingIsLostOrDoubled() throws Exception {
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400500003", "word")) {
      List<String> next = HALVES.stream().map(this::waiting).toList();
      texts.flow();
      texts.awaitMore(10);

      lab.type("admin", "skype-to-sms", "standby");
      lab.awaitAnswer("admin", answer -> answer.contains("skype-to-sms: hands over"));

      next.forEach(instance -> Lab.await(() -> role(instance, "active")));
      texts.awaitMore(10);
      texts.awaitAll();
      assertThat(texts.doubledInChat()).isEmpty();
      assertThat(texts.doubledOnPhone()).isEmpty();
      assertThat(texts.flagged()).isZero();
    }
  }

  private String active(String half) {
    return role(half, "active") ? half : half + ".standby";
  }

  private String waiting(String half) {
    return role(half, "active") ? half + ".standby" : half;
  }

  private boolean serves(String instance) {
    return Http.status(http(instance) + "/health/ready") == 200;
  }

  private boolean role(String instance, String role) {
    try {
      return Http.get(http(instance) + "/status.json").path("role").asText().equals(role);
    } catch (RuntimeException away) {
      return false;
    }
  }

  private String http(String instance) {
    return pair.endpoints().get(instance).get("http").asText();
  }

  private static void signal(long pid, String name) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, String.valueOf(pid)).start().waitFor();
  }
}
