package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Two brokers with one journal: either may be killed, and the other goes on. */
@Tag("long")
final class BrokerPairTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final double MOST_SECONDS_WITHOUT_TRAFFIC = 15;

  @TempDir Path directory;

  private final int left;
  private final int right;

  BrokerPairTest() throws IOException {
    left = BrokerProcess.freePort();
    right = BrokerProcess.freePort();
  }

  @Test
  void nothingIsLostWhenTheActiveOneIsKilledAndOnTheWayBack() throws Exception {
    BrokerProcess first = left();
    await().atMost(PATIENCE).until(() -> first.says("ready"));
    copySecrets();
    BrokerProcess second = right();
    await().atMost(PATIENCE).until(() -> second.says("waiting"));
    awaitCopy(first);
    String user = BrokerUser.SKYPE_TO_SMS.id();
    String password = first.password(BrokerUser.SKYPE_TO_SMS);
    try (PairTraffic traffic = new PairTraffic(urls(), user, password)) {
      await().atMost(PATIENCE).until(() -> traffic.handled().size() > 500);

      first.kill();
      goesOn(traffic, "kill -9 of the active one");
      try (BrokerProcess returned = left()) {
        await().atMost(PATIENCE).until(() -> returned.says("waiting"));
        awaitCopy(second);
        goesOn(traffic, "a peer that returns");
        second.close();
        goesOn(traffic, "the way back");
        account(traffic);
      }
    } finally {
      first.close();
      second.close();
    }
  }

  private void goesOn(PairTraffic traffic, String what) {
    int before = traffic.handled().size();
    await().atMost(PATIENCE).until(() -> traffic.handled().size() > before + 500);
    double gap = traffic.longestGapInSeconds();
    LoggerFactory.getLogger(BrokerPairTest.class).info("{}: {} s without traffic", what, gap);
    assertThat(gap).isLessThan(MOST_SECONDS_WITHOUT_TRAFFIC);
  }

  private static void account(PairTraffic traffic) throws InterruptedException {
    int texts = traffic.stopTyping();
    await().atMost(PATIENCE).until(() -> traffic.confirmed() == texts);
    await().atMost(PATIENCE).until(() -> traffic.handled().size() >= texts);
    LoggerFactory.getLogger(BrokerPairTest.class)
        .info("{} texts, none lost, {} delivered again", texts, traffic.repeated());
    Set<Integer> all = new TreeSet<>(IntStream.range(0, texts).boxed().toList());
    assertThat(new TreeSet<>(traffic.handled())).isEqualTo(all);
  }

  private BrokerProcess left() throws IOException {
    return BrokerProcess.ofPair(directory.resolve("left/data"), left, right, lock());
  }

  private BrokerProcess right() throws IOException {
    return BrokerProcess.ofPair(directory.resolve("right/data"), right, left, lock());
  }

  private Path lock() throws IOException {
    Files.createDirectories(directory.resolve("left"));
    Files.createDirectories(directory.resolve("right"));
    return directory.resolve("lock");
  }

  private String urls() {
    return "tcp://127.0.0.1:" + left + ",tcp://127.0.0.1:" + right;
  }

  private static void awaitCopy(BrokerProcess active) {
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                ConsoleClient.loggedIn(active, BrokerUser.OPERATOR)
                    .read(ConsoleClient.BROKER, "ReplicaSync")
                    .asBoolean());
  }

  private void copySecrets() throws IOException {
    Path from = directory.resolve("left/data/secrets");
    Path to = Files.createDirectories(directory.resolve("right/data/secrets"));
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }
}
