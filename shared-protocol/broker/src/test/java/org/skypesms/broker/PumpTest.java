package org.skypesms.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PumpTest extends OnTestBroker {

  private static final PumpSettings SETTINGS =
      PumpSettings.of(TestBroker.QUEUE)
          .withRetry(new GrowingDelay(Duration.ofMillis(50), Duration.ofMillis(200)));

  @Test
  void tenThousandMessagesAreHandledEachOnceAndAcknowledged() {
    List<String> ids = bench.send(10_000, i -> "lane" + i % 100);
    bench.pump(SETTINGS);

    await().atMost(Duration.ofSeconds(30)).until(() -> bench.handled().size() == 10_000);

    await().until(() -> broker.count(TestBroker.QUEUE) == 0);
    assertThat(bench.handled()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void aLaneKeepsItsOrderAndHasOneAtATimeWhileTheHandlerIsSlowAndUnavailableNowAndThen() {
    bench.send(400, i -> "lane" + i % 4);
    bench.answer(
        delivery ->
            Math.floorMod(delivery.id().hashCode(), 5) == 0 && bench.attempts(delivery) < 3
                ? CompletableFuture.failedFuture(new Unavailable("the link is down"))
                : bench.later(Duration.ofMillis(3)));
    bench.pump(SETTINGS);

    await().atMost(Duration.ofSeconds(60)).until(() -> bench.handled().size() == 400);

    IntStream.range(0, 4)
        .forEach(lane -> assertThat(bench.numbersOf("lane" + lane)).isSorted().hasSize(100));
    assertThat(bench.mostInOneLane()).isEqualTo(1);
  }

  @Test
  void noMoreAreOutstandingThanAllowed() {
    bench.send(200, i -> "lane" + i);
    bench.answer(delivery -> bench.later(Duration.ofMillis(20)));
    bench.pump(SETTINGS.withOutstanding(7));

    await().until(() -> bench.handled().size() == 200);

    assertThat(bench.mostAtOnce()).isEqualTo(7);
  }

  @Test
  void anUnavailableHeadIsTriedForEverAndHoldsUpNobodyElse() {
    bench.send(1, i -> "held");
    bench.send(50, i -> "free");
    bench.answer(
        delivery ->
            delivery.group().equals("held")
                ? CompletableFuture.failedFuture(new Unavailable("no route"))
                : CompletableFuture.completedFuture(null));
    bench.pump(SETTINGS);

    await().until(() -> bench.numbersOf("free").size() == 50);
    await().until(() -> bench.attemptsOf("held") > 8);

    assertThat(bench.dead(TestBroker.DEAD)).isEmpty();
    assertThat(broker.count(TestBroker.QUEUE)).isEqualTo(1);
    bench.answer(delivery -> CompletableFuture.completedFuture(null));
    await().until(() -> broker.count(TestBroker.QUEUE) == 0);
  }

  @Test
  void aRejectedMessageIsDeadAtOnceWithItsReasonAndItsLaneGoesOn() {
    List<String> ids = bench.send(3, i -> "lane");
    bench.answer(
        delivery -> {
          if (delivery.id().equals(ids.get(0))) {
            throw new Rejected("no such number");
          }
          return CompletableFuture.completedFuture(null);
        });
    bench.pump(SETTINGS);

    await().until(() -> bench.handled().size() == 2 && broker.count(TestBroker.QUEUE) == 0);

    Delivery dead = bench.dead(TestBroker.DEAD).get(0);
    assertThat(dead.id()).isEqualTo(ids.get(0));
    assertThat(dead.group()).isEqualTo("lane");
    assertThat(dead.body()).isEqualTo("body of " + ids.get(0));
    assertThat(dead.properties())
        .containsEntry("reason", "no such number")
        .containsEntry("queue", TestBroker.QUEUE)
        .containsEntry("reference", "#" + ids.get(0))
        .containsKeys("firstFailure", "lastFailure", "acceptedAt");
  }

  @Test
  void theFifthUnexpectedFailureIsDeadAndDelaysItsNeighboursByLessThanASecond() {
    List<String> ids = bench.send(4, i -> "lane");
    bench.answer(
        delivery ->
            delivery.id().equals(ids.get(0))
                ? CompletableFuture.failedFuture(new IllegalStateException("a fault"))
                : CompletableFuture.completedFuture(null));
    bench.pump(SETTINGS);

    await().until(() -> bench.attemptsOf("lane") > 0);
    await().atMost(Duration.ofSeconds(1)).until(() -> bench.handled().size() == 3);

    await().until(() -> bench.dead(TestBroker.DEAD).size() == 1);
    assertThat(bench.dead(TestBroker.DEAD).get(0).properties().get("reason")).contains("a fault");
    assertThat(bench.attemptsOf("lane")).isEqualTo(5 + 3);
    await().until(() -> bench.counts().isEmpty());
  }

  @Test
  void unexpectedFailuresThatEndAreForgottenAndNothingIsDead() {
    bench.send(1, i -> "lane");
    bench.answer(
        delivery ->
            bench.attempts(delivery) < 4
                ? CompletableFuture.failedFuture(new IllegalStateException("a fault"))
                : CompletableFuture.completedFuture(null));
    bench.pump(SETTINGS);

    await().until(() -> bench.handled().size() == 1 && bench.counts().isEmpty());

    assertThat(bench.dead(TestBroker.DEAD)).isEmpty();
  }

  @Test
  void whatIsNotTextIsDeadWithItsOctetsAndAClearReason() {
    bench.sendOctets(TestBroker.QUEUE, new byte[] {0, 1, 2});
    bench.sendText(TestBroker.QUEUE, null);
    bench.pump(SETTINGS);

    await().until(() -> bench.dead(TestBroker.DEAD).size() == 2);

    Delivery octets = bench.dead(TestBroker.DEAD).get(0);
    assertThat(octets.body()).isEqualTo("AAEC");
    assertThat(octets.properties())
        .containsEntry("bodyEncoding", "base64")
        .containsEntry("reason", "the message is not a text message or has no text");
    assertThat(bench.attempts()).isZero();
  }

  @Test
  void aMessageThatOnlySaysThatItIsTextIsDeadAndTheNextIsHandled() {
    bench.sendGarbage(TestBroker.QUEUE);
    bench.send(1, i -> "lane");
    bench.pump(SETTINGS);

    await().until(() -> bench.dead(TestBroker.DEAD).size() == 1 && bench.handled().size() == 1);
  }

  @Test
  void aHandlerThatThrowsAnErrorOrGivesNothingIsCountedAndItsLaneGoesOn() {
    List<String> ids = bench.send(3, i -> "lane");
    bench.answer(
        delivery -> {
          if (delivery.id().equals(ids.get(0))) {
            throw new StackOverflowError();
          }
          return delivery.id().equals(ids.get(1)) ? null : CompletableFuture.completedFuture(null);
        });
    bench.pump(SETTINGS);

    await().until(() -> bench.dead(TestBroker.DEAD).size() == 2 && bench.handled().size() == 1);
  }

  @Test
  void aPausedPumpStartsNothingAndGoesOnAfterwards() {
    Pump pump = bench.pump(SETTINGS);
    pump.pause();
    bench.send(20, i -> "lane" + i);
    await().during(Duration.ofMillis(500)).until(() -> bench.attempts() == 0);

    pump.resume();

    await().until(() -> bench.handled().size() == 20);
  }

  @Test
  void closingFinishesWhatIsOutstandingAndGivesBackTheRest() {
    bench.send(100, i -> "lane" + i % 10);
    bench.answer(delivery -> bench.later(Duration.ofMillis(700)));
    Pump pump = bench.pump(SETTINGS);
    await().until(() -> pump.outstanding() == 10);

    pump.close();

    assertThat(bench.handled()).hasSize(10);
    await().until(() -> broker.count(TestBroker.QUEUE) == 90);
  }

  @Test
  void aRedeliveredMessageWaitsForItsFirstHandlingAndIsThenHandledAgain() {
    CompletableFuture<Void> first = new CompletableFuture<>();
    List<String> ids = bench.send(3, i -> "lane");
    bench.answer(
        delivery ->
            bench.attempts(delivery) == 1 && delivery.id().equals(ids.get(0))
                ? first
                : CompletableFuture.completedFuture(null));
    bench.pump(SETTINGS);
    await().until(() -> bench.attempts() == 1);

    broker.stop();
    broker.start();
    await().until(bench::up);
    await().during(Duration.ofSeconds(1)).until(() -> bench.attempts() == 1);
    first.complete(null);

    await().until(() -> broker.count(TestBroker.QUEUE) == 0);
    assertThat(bench.handled()).containsExactly(ids.get(0), ids.get(0), ids.get(1), ids.get(2));
    assertThat(bench.mostInOneLane()).isEqualTo(1);
  }

  @Test
  void queuesAreCounted() {
    bench.send(5, i -> "lane");

    try (QueueCounts counts = new QueueCounts(bench.link())) {
      // the broker counts a moment after it has confirmed
      await().until(() -> counts.of(TestBroker.QUEUE).orElse(0) == 5);
      assertThat(counts.of(TestBroker.DEAD)).hasValue(0);
      assertThat(counts.of("nowhere")).isEmpty();
      broker.stop();
      assertThat(counts.of(TestBroker.QUEUE)).isEmpty();
      broker.start();
    }
  }
}
