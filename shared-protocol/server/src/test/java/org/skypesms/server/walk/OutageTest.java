package org.skypesms.server.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.skypesms.broker.BrokerFull;
import org.skypesms.broker.BrokerUnavailable;
import org.skypesms.chat.HeardLine;
import org.skypesms.message.Half;
import org.skypesms.message.Profile;
import org.skypesms.message.Skypename;
import org.skypesms.message.Standing;
import org.skypesms.words.Languages;

/** Who is told that a line cannot be taken, when, and how often. */
class OutageTest {

  private final Chat chat = new Chat();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
  private final Outage outage = new Outage(chat, new Languages(), nanos::get);
  private CompletableFuture<Void> broker = away();

  private final Hearing hearing =
      new Hearing(Half.SKYPE_TO_SMS, message -> broker, outage, Clock.systemUTC());

  @Test
  void aPersonIsToldTenSecondsAfterTheLineAndOnce() {
    hear("alice", 1);
    after(Duration.ofMillis(9_900));
    assertThat(chat.said).isEmpty();

    after(Duration.ofMillis(200));
    hear("alice", 1);
    hear("alice", 2);
    after(Duration.ofMinutes(5));

    assertThat(chat.said).hasSize(1);
    assertThat(chat.said.get(0).to().value()).isEqualTo("alice");
  }

  @Test
  void everybodyWhoTypedIsTold() {
    hear("alice", 1);
    hear("bob", 2);

    after(Duration.ofSeconds(11));

    assertThat(chat.said).hasSize(2);
  }

  @Test
  void aLineThatIsTakenInTimeIsNotSpokenOf() {
    hear("alice", 1);
    broker = CompletableFuture.completedFuture(null);
    hear("alice", 1);

    after(Duration.ofMinutes(1));

    assertThat(chat.said).isEmpty();
  }

  @Test
  void aBrokerThatIsThereAndTakesNothingIsToldOfAtOnce() {
    broker = CompletableFuture.failedFuture(new BrokerFull("disk full"));
    hear("alice", 1);
    hear("alice", 1);

    assertThat(chat.said).hasSize(1);
  }

  @Test
  void theNextOutageIsToldAgain() {
    hear("alice", 1);
    after(Duration.ofSeconds(11));
    broker = CompletableFuture.completedFuture(null);
    hear("alice", 1);
    broker = away();
    hear("alice", 2);

    after(Duration.ofSeconds(11));

    assertThat(chat.said).hasSize(2);
  }

  private void hear(String person, long line) {
    hearing
        .hear(
            new HeardLine(
                String.valueOf(line),
                new Skypename(person),
                "hello",
                Instant.EPOCH,
                Standing.STRANGER,
                Profile.EMPTY))
        .exceptionally(failure -> null);
  }

  private void after(Duration time) {
    nanos.addAndGet(time.toNanos());
    outage.look();
  }

  private static CompletableFuture<Void> away() {
    return CompletableFuture.failedFuture(new BrokerUnavailable("away"));
  }
}
