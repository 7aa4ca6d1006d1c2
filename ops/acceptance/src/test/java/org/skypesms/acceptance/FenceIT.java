package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Promise 6: an instance that is frozen and wakes does nothing that the next one does not know. */
@Tag("long")
class FenceIT extends OnTwoInstances {

  private static final Logger log = LoggerFactory.getLogger(FenceIT.class);
  private static final long SEED = 20_050_901;
  private static final int MOMENTS = 12;

  private int frozenOnes;
  private int awoken;

  @AfterAll
  void someWoke() {
    assertThat(awoken).as("who woke, of %d", frozenOnes).isGreaterThanOrEqualTo(frozenOnes / 6);
  }

  /**
   * When to freeze and to wake.
   *
   * @param into milliseconds of the traffic
   * @param asleep milliseconds after the other has taken over
   */
  record Moment(int number, String half, int into, int asleep) {}

  static Stream<Moment> moments() {
    Random random = new Random(SEED);
    return IntStream.range(0, MOMENTS)
        .mapToObj(
            i -> new Moment(i, HALVES.get(i % 2), random.nextInt(1_000), random.nextInt(2_000)));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void whoIsFrozenAtAnyMomentStartsNoClaimWhenItWakes(Moment moment) throws Exception {
    String frozen = active(moment.half());
    String next = waiting(moment.half());
    long pid = pair.pid(frozen);
    try (UniqueTexts texts =
        new UniqueTexts(
            lab,
            "+4474005010%02d".formatted(moment.number()),
            "m%02d-".formatted(moment.number()))) {
      texts.flow();
      texts.awaitMore(5);
      pass(Duration.ofMillis(moment.into()));

      freeze(pid);
      long took = awaitActive(next);
      pass(Duration.ofMillis(moment.asleep()));
      final long time = System.currentTimeMillis();
      final boolean awake = wake(pid);

      awaitEndAndWait(frozen, pid);
      assertThat(role(next, "active")).isTrue();
      account(texts);
      assertThat(claimsOfEarlierInstancesSince(time)).isZero();
      frozenOnes++;
      awoken += awake ? 1 : 0;
      log.info(
          "{}: followed after {} ms, {}, flagged {}",
          moment,
          took,
          awake ? "woke" : "was ended",
          texts.flagged().size());
    }
  }

  @Test
  void aTextThatIsUnansweredAtTheFreezeIsFlagged() throws Exception {
    String phone = "+447400501100";
    String frozen = active("skype-to-sms");
    String next = waiting("skype-to-sms");
    long pid = pair.pid(frozen);
    answering("never");
    try {
      lab.type("alice", "skype-to-sms", phone + " are you there?");
      lab.awaitOnPhone(phone, "are you there?");
      freeze(pid);
    } finally {
      answering("normal");
    }

    awaitActive(next);
    lab.awaitLine("alice", "#\\d+ to \\" + phone + ": delivered \\(possibly sent twice\\)");
    wake(pid);
    awaitEndAndWait(frozen, pid);

    assertThat(lab.phone(phone)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "skype-to-sms,1",
    "sms-to-skype,3",
    "skype-to-sms,5",
    "sms-to-skype,7",
    "skype-to-sms,8"
  })
  void aFreezeThatIsShorterThanTheLeaseDoesNoHarm(String half, int seconds) throws Exception {
    String frozen = active(half);
    long pid = pair.pid(frozen);
    String phone = "+44740050120" + seconds;
    try (UniqueTexts texts = new UniqueTexts(lab, phone, "short" + seconds + "-")) {
      texts.flow();
      texts.awaitMore(5);

      freeze(pid);
      pass(Duration.ofSeconds(seconds));
      wake(pid);

      texts.awaitMore(20);
      accountWithoutDoubt(texts);
      assertThat(role(frozen, "active")).isTrue();
      assertThat(pair.pid(frozen)).isEqualTo(pid);
    }
  }

  private void answering(String mode) {
    String control = "http://127.0.0.1:" + (URI.create(lab.url()).getPort() + 3);
    Map<?, ?> how = Map.of("answering", Map.of("mode", mode));
    assertThat(Http.put(control + "/behaviour", how)).isEqualTo(200);
  }

  private long claimsOfEarlierInstancesSince(long time) throws SQLException {
    String state = "jdbc:sqlite:" + pair.file("state/state.db");
    String earlier =
        "SELECT COUNT(*) FROM claims WHERE claimed_at >= %d AND epoch <"
            + " (SELECT epoch FROM epochs WHERE half = 'skype-to-sms')";
    try (Connection connection = DriverManager.getConnection(state);
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(earlier.formatted(time))) {
      found.next();
      return found.getLong(1);
    }
  }
}
