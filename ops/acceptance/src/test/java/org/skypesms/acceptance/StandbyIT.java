package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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
class StandbyIT extends OnTwoInstances {

  private static final Logger log = LoggerFactory.getLogger(StandbyIT.class);
  private static final Duration WHEN_KILLED = Duration.ofSeconds(2);

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
    String phone = "+44740050000" + HALVES.indexOf(half);
    try (UniqueTexts texts = new UniqueTexts(lab, phone, half)) {
      String next = waiting(half);
      texts.flow();
      texts.awaitMore(10);

      pair.kill(active(half));
      log.info("kill -9 of {}: followed after {} ms", half, awaitActive(next, WHEN_KILLED));

      texts.awaitMore(10);
      account(texts);
    }
  }

  @Test
  void aFaultOfTheConnectionOfTheLeaseAloneIsItsLoss() throws Exception {
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400500002", "cut")) {
      String cut = active("skype-to-sms");
      String next = waiting("skype-to-sms");
      long pid = pair.pid(cut);
      texts.flow();
      texts.awaitMore(10);

      new Console(pair.endpoints()).closeConnectionOfHolder("lease.skype-to-sms");
      log.info("connection closed: followed after {} ms", awaitActive(next, WHEN_KILLED));

      awaitEndAndWait(cut, pid);
      texts.awaitMore(10);
      account(texts);
    }
  }

  @Test
  void anAdministratorHandsOverByAWordAndNothingIsLostOrDoubled() throws Exception {
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400500003", "word")) {
      List<String> next = HALVES.stream().map(this::waiting).toList();
      texts.flow();
      texts.awaitMore(10);

      HALVES.forEach(this::awaitSuccessor);
      lab.type("admin", "skype-to-sms", "standby");
      lab.awaitAnswer("admin", answer -> answer.contains("skype-to-sms: hands over"));

      next.forEach(instance -> Lab.await(() -> role(instance, "active")));
      texts.awaitMore(10);
      accountWithoutDoubt(texts);
    }
  }
}
