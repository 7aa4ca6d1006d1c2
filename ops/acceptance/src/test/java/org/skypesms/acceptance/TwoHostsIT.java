package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two instances of a half on hosts of their own, with PostgreSQL and one broker between them. */
@Tag("long")
class TwoHostsIT {

  private static final Logger log = LoggerFactory.getLogger(TwoHostsIT.class);
  private static final int SUPERSEDED = 75;
  private static final Duration WHEN_CUT = Duration.ofSeconds(20);

  private static SecondHost host(int number) {
    try {
      return SecondHost.number(number);
    } catch (IOException notPermitted) {
      String sentence = "no takeover between two hosts was tried: " + notPermitted.getMessage();
      Assumptions.abort(sentence);
      throw new IllegalStateException(sentence, notPermitted);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"skype-to-sms", "sms-to-skype"})
  void theOtherHostTakesOverWhenTheCableOfTheActiveOneIsCut(String half, @TempDir Path directory)
      throws Exception {
    Path root = Path.of("").toAbsolutePath().getParent().getParent();
    try (SecondHost first = host(1);
        SecondHost second = host(2);
        EmbeddedPostgres postgres = EmbeddedPostgres.start();
        Pair pair = Pair.start(directory.resolve("data"), state(postgres))) {
      Lab lab = pair.lab();
      Path configuration = pair.file("configuration/" + half + ".properties");
      lab.part(half, "stop");
      Process cutOff = first.start(root, half, configuration);
      Lab.await(() -> role(first).equals(Optional.of("active")));
      second.start(root, half, configuration);
      Lab.await(() -> role(second).equals(Optional.of("standby")));

      try (UniqueTexts texts = new UniqueTexts(lab, "+447400600001", "cut")) {
        texts.flow();
        texts.awaitMore(10);
        first.cut();
        long begun = System.nanoTime();
        Awaitility.await().atMost(WHEN_CUT).until(() -> role(second).equals(Optional.of("active")));
        log.info("{} cut off: followed after {} ms", half, (System.nanoTime() - begun) / 1_000_000);

        first.giveUp();
        assertThat(cutOff.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(cutOff.exitValue()).isEqualTo(SUPERSEDED);
        texts.awaitMore(10);
        OnTwoInstances.account(texts);
      }
    }
  }

  private static String[] state(EmbeddedPostgres postgres) {
    return new String[] {
      "--set",
      "limits=off",
      "--set",
      "state.url=jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres",
      "--set",
      "state.user=postgres"
    };
  }

  private static Optional<String> role(SecondHost host) {
    try {
      return Optional.of(Http.get(host.http() + "/status.json").path("role").asText());
    } catch (RuntimeException away) {
      return Optional.empty();
    }
  }
}
