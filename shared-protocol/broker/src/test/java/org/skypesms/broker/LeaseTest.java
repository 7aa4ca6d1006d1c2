package org.skypesms.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.skypesms.message.Half;

/** Two instances of a half, one of them sometimes in a process of its own. */
class LeaseTest extends OnTestBroker {

  private static final Duration SOON = Duration.ofSeconds(2);

  private final AtomicInteger taken = new AtomicInteger();

  @Test
  void aMissingTokenIsMadeAnewAndOneOfTwoHasIt() {
    try (Lease first = started();
        Lease second = started()) {
      await().until(() -> first.held() || second.held());

      await().during(SOON).until(() -> first.held() != second.held());
      await().until(() -> broker.count(TestBroker.LEASE) == 1);
      assertThat(taken).hasValue(1);
    }
  }

  @Test
  void aSecondTokenIsWithTheSameInstanceAndGoesAway() {
    try (Lease first = started()) {
      await().until(first::held);
      try (Lease second = started()) {
        await().until(() -> first.waiting() == 1);

        bench.sendText(TestBroker.LEASE, "another");

        await().until(() -> broker.count(TestBroker.LEASE) == 1);
        assertThat(first.held()).isTrue();
        assertThat(second.held()).isFalse();
      }
    }
  }

  @Test
  void whoGivesItBackIsFollowedByWhoWaits() {
    Lease first = started();
    await().until(first::held);
    try (Lease second = started()) {
      await().until(() -> first.waiting() == 1);

      first.close();

      assertThat(first.held()).isFalse();
      await().atMost(SOON).until(second::held);
      assertThat(second.waiting()).isZero();
    }
  }

  @Test
  void theLossOfTheBrokerIsTheLossOfTheLeaseAndItIsTakenAgain() {
    try (Lease lease = started()) {
      await().until(lease::held);

      broker.stop();
      await().atMost(SOON).until(() -> !lease.held());
      broker.start();

      await().until(lease::held);
      assertThat(taken).hasValue(2);
    }
  }

  @Test
  void aTokenThatTheBrokerHasLostIsMadeAnew() throws IOException {
    try (Lease lease = started()) {
      await().until(lease::held);

      broker.stop();
      try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      broker.start();

      await().until(() -> taken.get() == 2 && lease.held());
      await().until(() -> broker.count(TestBroker.LEASE) == 1);
    }
  }

  @Test
  void aKilledHolderIsFollowedWithinTwoSeconds() {
    Path sign = folder.resolve("active");
    try (ChildProcess holder = holder(sign)) {
      await().until(() -> Files.exists(sign));
      try (Lease waiting = started()) {
        await().until(() -> broker.consumers(TestBroker.LEASE) == 2);

        holder.kill();

        await().atMost(SOON).until(waiting::held);
      }
    }
  }

  @Test
  void aFrozenHolderIsFollowedWithinFifteenSecondsAndKnowsItWhenItWakes() {
    Path sign = folder.resolve("active");
    try (ChildProcess holder = holder(sign)) {
      await().until(() -> Files.exists(sign));
      try (Lease waiting = started()) {
        await().until(() -> broker.consumers(TestBroker.LEASE) == 2);

        holder.signal("STOP");
        await().atMost(Duration.ofSeconds(15)).until(waiting::held);
        holder.signal("CONT");

        await().atMost(SOON).until(() -> !Files.exists(sign));
        await().during(SOON).until(() -> waiting.held() && !Files.exists(sign));
      }
    }
  }

  private ChildProcess holder(Path sign) {
    return new ChildProcess(LeaseMain.class, "-Xmx32m", broker.url(), sign.toString());
  }

  private Lease started() {
    Lease lease =
        new Lease(broker.url(), TestBroker.CREDENTIALS, Half.SMS_TO_SKYPE, taken::incrementAndGet);
    lease.start();
    return lease;
  }
}
