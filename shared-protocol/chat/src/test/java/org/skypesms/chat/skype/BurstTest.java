package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.skypesms.lab.skype.network.Profile;
import org.skypesms.message.Skypename;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Many people at once do not wait for each other. The figures go to the log. */
class BurstTest extends OnDrivenAccount {

  private static final Logger log = LoggerFactory.getLogger("figures");
  private static final int PEOPLE = 50;
  private static final int LINES = 2_000;

  @BeforeEach
  void people() {
    for (int n = 0; n < PEOPLE; n++) {
      String name = "person" + n;
      account.network.people().put(name, before -> Profile.named(name));
    }
  }

  @Test
  void aBurstIsHeardWholeWithEachPersonsLinesInOrder() {
    account.online();
    typeAll();
    await().atMost(Duration.ofSeconds(60)).until(() -> account.unseen() == 0);
    account.hearer.lines().clear();

    long began = System.nanoTime();
    typeAll();
    await().atMost(Duration.ofSeconds(60)).until(() -> account.hearer.lines().size() == LINES);
    figure("lines heard per second in a burst", LINES / seconds(began));
    await().atMost(Duration.ofSeconds(60)).until(() -> account.unseen() == 0);
    figure("lines heard and seen per second in a burst", LINES / seconds(began));

    assertThat(account.hearer.lines()).hasSize(LINES);
    for (int person = 0; person < PEOPLE; person++) {
      List<String> expected = new ArrayList<>();
      for (int n = person; n < LINES; n += PEOPLE) {
        expected.add("line " + n);
      }
      assertThat(account.hearer.bodiesOf("person" + person)).isEqualTo(expected);
    }
  }

  @Test
  void aSlowListenerHoldsUpOnePersonAtATime() {
    ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1);
    account.hearer.answer(
        line -> {
          CompletableFuture<Void> kept = new CompletableFuture<>();
          var unused = later.schedule(() -> kept.complete(null), 20, TimeUnit.MILLISECONDS);
          return kept;
        });
    account.online();

    long began = System.nanoTime();
    typeAll();
    await().atMost(Duration.ofSeconds(60)).until(() -> account.unseen() == 0);

    double rate = LINES / seconds(began);
    figure("lines per second with a listener of 20 ms", rate);
    later.shutdownNow();
    assertThat(rate).as("one after the other it would be 50").isGreaterThan(100);
  }

  @Test
  void aSingleLineIsHeardAtOnce() {
    account.online();
    List<Double> latencies = new ArrayList<>();

    for (int n = 1; n <= 100; n++) {
      int wanted = n;
      long began = System.nanoTime();
      account.types("alice", "line");
      await()
          .pollInterval(Duration.ofNanos(200_000))
          .until(() -> account.hearer.lines().size() == wanted);
      latencies.add(seconds(began) * 1000);
    }

    Collections.sort(latencies);
    figure("milliseconds from typing to hearing, median", latencies.get(50));
    figure("milliseconds from typing to hearing, 95 of 100", latencies.get(95));
    assertThat(latencies.get(50)).isLessThan(100);
  }

  @Test
  void manyLinesAreSaidAtOnce() {
    account.online();

    long began = System.nanoTime();
    List<CompletableFuture<String>> said = new ArrayList<>();
    for (int n = 0; n < LINES; n++) {
      said.add(account.client.say(new Skypename("person" + n % PEOPLE), "line " + n));
    }
    said.forEach(CompletableFuture::join);

    figure("lines said per second", LINES / seconds(began));
    assertThat(said).allMatch(CompletableFuture::isDone);
  }

  private void typeAll() {
    for (int n = 0; n < LINES; n++) {
      account.types("person" + n % PEOPLE, "line " + n);
    }
  }

  private static void figure(String what, double value) {
    log.info("{}: {}", what, Math.round(value * 10) / 10.0);
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / 1e9;
  }
}
