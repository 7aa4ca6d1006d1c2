package org.skypesms.chat.skype;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.concurrent.CompletableFuture.failedFuture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.skypesms.chat.skype.DrivenAccount.ALICE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.skypesms.chat.HeardLine;
import org.skypesms.lab.skype.client.AttachPolicy;
import org.skypesms.lab.skype.client.Switches;
import org.skypesms.lab.skype.network.ClientState;
import org.skypesms.message.Standing;

/** Lines from a simulated client are heard whole, in order, and marked seen when they are kept. */
class HearingTest extends OnDrivenAccount {

  @Test
  void aLineIsHeardWithItsSenderProfileAndStanding() {
    account.online();
    Instant before = Instant.now().minusSeconds(2);

    account.types("bob", "+44 7400 123456 running late");

    await().until(() -> account.hearer.lines().size() == 1);
    HeardLine line = account.hearer.lines().get(0);
    assertThat(line.from().value()).isEqualTo("bob");
    assertThat(line.body()).isEqualTo("+44 7400 123456 running late");
    assertThat(line.typedAt()).isAfter(before);
    assertThat(line.standing()).isEqualTo(new Standing(3, true, false));
    assertThat(line.profile().fullName()).isEqualTo("Bob Brandt");
    assertThat(line.profile().language()).isEqualTo("de");
    assertThat(line.profile().country()).isEqualTo("DE");
    assertThat(line.profile().timezone()).isIn("+01:00", "+02:00");
  }

  @Test
  void aBodyArrivesByteForByte() {
    account.online();
    List<String> bodies =
        List.of(
            "  leading and trailing  ",
            "first\nsecond\n\nfourth",
            "CHATMESSAGE 7 STATUS RECEIVED",
            "#12 ERROR 68",
            "\u00fcml\u00e4ute \u4e2d\u6587 \ud83d\ude00",
            "x".repeat(1_000_000));

    bodies.forEach(body -> account.types("alice", body));

    await().until(() -> account.hearer.lines().size() == bodies.size());
    assertThat(account.hearer.bodies()).isEqualTo(bodies);
  }

  @Test
  void aLineIsSeenOnlyWhenTheListenerHasIt() {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    account.hearer.answer(line -> kept);
    account.online();

    account.types("alice", "hello");
    await().until(() -> account.hearer.lines().size() == 1);

    await().during(Duration.ofMillis(500)).until(() -> account.unseen() == 1);
    kept.complete(null);
    await().until(() -> account.unseen() == 0);
  }

  @Test
  void aLineThatWasNotKeptIsHeardAgainAndHoldsBackThatPersonOnly() {
    AtomicInteger failures = new AtomicInteger(2);
    account.hearer.answer(
        line ->
            line.body().equals("one") && failures.getAndDecrement() > 0
                ? failedFuture(new IllegalStateException("no broker"))
                : completedFuture(null));
    account.online();

    account.types("alice", "one");
    account.types("alice", "two");
    account.types("bob", "other");

    await().atMost(Duration.ofSeconds(10)).until(() -> account.hearer.lines().size() == 5);
    assertThat(account.hearer.bodiesOf("alice")).containsExactly("one", "one", "one", "two");
    assertThat(account.hearer.bodies().subList(0, 2)).containsExactlyInAnyOrder("one", "other");
    await().until(() -> account.unseen() == 0);
  }

  @Test
  void linesOfOnePersonComeOneAfterTheOtherInTheirOrder() {
    AtomicInteger atOnce = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    account.hearer.answer(
        line -> {
          most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
          return CompletableFuture.runAsync(atOnce::decrementAndGet);
        });
    account.online();

    IntStream.range(0, 300).forEach(n -> account.types("alice", "line " + n));

    await().until(() -> account.hearer.lines().size() == 300);
    assertThat(account.hearer.bodies())
        .isEqualTo(IntStream.range(0, 300).mapToObj(n -> "line " + n).toList());
    assertThat(most).hasValue(1);
  }

  @Test
  void linesTypedWhileNobodyListenedAreHeardOldestFirst() {
    account.types("alice", "one");
    account.types("bob", "other");
    account.types("alice", "two");

    account.online();

    await().until(() -> account.hearer.lines().size() == 3);
    assertThat(account.hearer.bodiesOf("alice")).containsExactly("one", "two");
    await().until(() -> account.unseen() == 0);
  }

  @Test
  void linesWhosePushWasLostAreFound() {
    account.switches(new Switches(Duration.ZERO, true, true, true, true, AttachPolicy.ALLOW));
    account.online();

    account.types("alice", "lost");

    await().atMost(Duration.ofSeconds(15)).until(() -> account.hearer.lines().size() == 1);
    await().until(() -> account.unseen() == 0);
  }

  @Test
  void aLineIsHeardOnceAlthoughItsPushAndTheSearchBothNameIt() {
    account.hearer.answer(line -> CompletableFuture.supplyAsync(() -> null));
    account.online();

    IntStream.range(0, 50).forEach(n -> account.types("alice", "line " + n));

    await().until(() -> account.unseen() == 0);
    await()
        .during(Duration.ofSeconds(1))
        .atMost(Duration.ofSeconds(5))
        .until(() -> account.hearer.lines().size() == 50);
  }

  @Test
  void aLineKeptWhileTheClientWentAwayIsMarkedSeenLaterWithoutBeingHeardAgain() {
    CompletableFuture<Void> kept = new CompletableFuture<>();
    account.hearer.answer(line -> kept);
    account.online();
    account.types("alice", "hello");
    await().until(() -> account.hearer.lines().size() == 1);

    account.network.client(DrivenAccount.SELF, ClientState.STOPPED);
    account.awaitState(org.skypesms.chat.ClientState.AWAY);
    kept.complete(null);
    account.network.client(DrivenAccount.SELF, ClientState.RUNNING);

    account.awaitState(org.skypesms.chat.ClientState.ONLINE);
    await().until(() -> account.unseen() == 0);
    assertThat(account.hearer.lines()).hasSize(1);
  }

  @Test
  void whatTheAccountHoldsAboutAPersonIsKeptCurrent() {
    account.online();
    assertThat(account.client.standing(ALICE).join()).isEqualTo(new Standing(3, true, false));

    account.network.people().standing("alice", standing -> standing.withBlocked(true));

    await().until(() -> account.client.standing(ALICE).join().blocked());
  }

  @Test
  void aStrangerIsHeardAsAStranger() {
    account.online();

    account.types("carol", "hello");

    await().until(() -> account.hearer.lines().size() == 1);
    assertThat(account.hearer.lines().get(0).standing()).isEqualTo(Standing.STRANGER);
  }
}
