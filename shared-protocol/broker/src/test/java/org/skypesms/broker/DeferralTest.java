package org.skypesms.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeferralTest extends OnTestBroker {

  private static final PumpSettings SETTINGS =
      PumpSettings.of(TestBroker.QUEUE)
          .withRetry(new GrowingDelay(Duration.ofMillis(50), Duration.ofMillis(200)))
          .withDeferral(TestBroker.DEFERRED, Duration.ofMillis(800));

  @BeforeEach
  void holdBack() {
    bench.answer(
        delivery ->
            delivery.group().equals("held")
                ? CompletableFuture.failedFuture(new Unavailable("no route"))
                : CompletableFuture.completedFuture(null));
  }

  @Test
  void aLaneHeldBackForLongMovesWholeAndLaterTextsQueueBehindIt() {
    bench.send(20, i -> "held");
    bench.send(20, i -> "free");
    Pump pump = bench.pump(SETTINGS);
    await().until(() -> broker.count(TestBroker.DEFERRED) == 20);

    bench.send(10, i -> "held");

    await().until(() -> broker.count(TestBroker.DEFERRED) == 30);
    await().until(() -> broker.count(TestBroker.QUEUE) == 0);
    assertThat(bench.numbersOf("free")).hasSize(20);
    assertThat(pump.deferredGroups()).isEqualTo(1);
    letGo();
    await().until(() -> bench.numbersOf("held").size() == 30);
    assertThat(bench.numbersOf("held")).isSorted();
    assertThat(bench.mostInOneLane()).isEqualTo(1);
  }

  @Test
  void aLaneIsNotMovedBeforeItsTime() {
    bench.send(3, i -> "held");
    bench.pump(SETTINGS.withDeferral(TestBroker.DEFERRED, Duration.ofSeconds(3)));
    await().until(() -> bench.attempts() > 0);

    await().during(Duration.ofSeconds(2)).until(() -> broker.count(TestBroker.DEFERRED) == 0);
    await().atMost(Duration.ofSeconds(3)).until(() -> broker.count(TestBroker.DEFERRED) == 3);
  }

  @Test
  void aLaneIsNeverMovedForUnexpectedFailuresOrForBeingSlow() {
    bench.send(3, i -> "slow");
    bench.answer(delivery -> bench.later(Duration.ofMillis(1_200)));
    bench.pump(SETTINGS);

    await().until(() -> bench.handled().size() == 3);

    assertThat(bench.attempts()).isEqualTo(3);
    assertThat(bench.counts()).isEmpty();
  }

  @Test
  void aLaneReturnsToTheMainQueueWhenItsDeferredTextsAreDone() {
    bench.send(5, i -> "held");
    Pump pump = bench.pump(SETTINGS);
    await().until(() -> broker.count(TestBroker.DEFERRED) == 5);
    letGo();
    await().until(() -> pump.deferredGroups() == 0);

    bench.answer(
        delivery ->
            delivery.queue().equals(TestBroker.QUEUE)
                ? CompletableFuture.completedFuture(null)
                : CompletableFuture.failedFuture(new Unavailable("not the main queue")));
    bench.send(5, i -> "held");

    await().until(() -> bench.handled().size() == 10);
  }

  @Test
  void afterARestartLaterTextsStillQueueBehindTheDeferredOnes() {
    bench.send(10, i -> "held");
    bench.pump(SETTINGS);
    await().until(() -> broker.count(TestBroker.DEFERRED) == 10);
    bench.send(10, i -> "held");
    await().until(() -> broker.count(TestBroker.DEFERRED) == 20);

    bench.link().close();
    bench.close();
    List<String> texts = restartedBench().send(10, i -> "held");
    letGo();
    bench.pump(SETTINGS);

    await().until(() -> bench.handled().containsAll(texts));
    await().until(() -> broker.count(TestBroker.DEFERRED) == 0);
    assertThat(bench.numbersOf("held").stream().distinct().toList()).isSorted().hasSize(30);
  }

  @Test
  void poisonOnTheDeferredQueueIsDeadUnderThatQueueAndFreesItsLane() {
    bench.send(1, i -> "held");
    Pump pump = bench.pump(SETTINGS);
    await().until(() -> broker.count(TestBroker.DEFERRED) == 1);

    bench.answer(delivery -> CompletableFuture.failedFuture(new Rejected("barred")));

    await().until(() -> broker.count("dead.sms.deferred") == 1);
    await().until(() -> pump.deferredGroups() == 0);
  }

  private Bench restartedBench() {
    bench = new Bench(broker.url(), 20);
    return bench;
  }

  private void letGo() {
    bench.answer(delivery -> CompletableFuture.completedFuture(null));
  }
}
