package org.skypesms.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What an operator sees of dead letters, and how they are given back. */
class DeadLettersTest extends OnTestBroker {

  @Test
  void theReasonOfADeadLetterShowsNoWholeNumber() {
    bench.send(1, i -> "lane");
    bench.answer(delivery -> CompletableFuture.failedFuture(new Rejected("+447400123456: 11")));
    bench.pump(PumpSettings.of(TestBroker.QUEUE));

    await().until(() -> bench.dead(TestBroker.DEAD).size() == 1);

    assertThat(bench.dead(TestBroker.DEAD).get(0).properties()).containsEntry("reason", "+...: 11");
  }

  @Test
  void aDeadLetterThatIsSentBackAndFailsAgainIsDeadAgain() {
    List<String> ids = bench.send(1, i -> "lane");
    bench.answer(delivery -> CompletableFuture.failedFuture(new Rejected("never")));
    bench.pump(PumpSettings.of(TestBroker.QUEUE));
    await().until(() -> bench.dead(TestBroker.DEAD).size() == 1);

    broker.move(TestBroker.DEAD, TestBroker.QUEUE);

    await().until(() -> bench.attemptsOf("lane") == 2);
    await().until(() -> bench.dead(TestBroker.DEAD).size() == 1);
    assertThat(bench.dead(TestBroker.DEAD).get(0).id()).isEqualTo(ids.get(0));
  }

  @Test
  void theConsolesRetryPutsADeadLetterBackAndItIsProcessed() {
    List<String> ids = bench.send(1, i -> "lane");
    bench.answer(delivery -> CompletableFuture.failedFuture(new IllegalStateException("a fault")));
    bench.pump(PumpSettings.of(TestBroker.QUEUE));
    await().until(() -> bench.dead(TestBroker.DEAD).size() == 1);
    String acceptedAt = bench.dead(TestBroker.DEAD).get(0).properties().get("acceptedAt");

    broker.retry(TestBroker.DEAD);
    await().until(() -> bench.attemptsOf("lane") == 10);
    await().until(() -> bench.dead(TestBroker.DEAD).size() == 1);
    assertThat(bench.dead(TestBroker.DEAD).get(0).properties())
        .containsEntry("acceptedAt", acceptedAt);
    bench.answer(delivery -> CompletableFuture.completedFuture(null));
    broker.retry(TestBroker.DEAD);

    await().until(() -> bench.handled().equals(ids));
    assertThat(broker.count(TestBroker.DEAD)).isZero();
  }
}
