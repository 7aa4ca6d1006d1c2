package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be changed about a link while it runs. */
class ChangingTest extends OnPeerSmsc {

  @BeforeEach
  void bind() {
    start(settings().with(new Flow(1, 1_000)));
    awaitState(LinkState.BOUND);
  }

  @Test
  void aPausedLinkStaysBoundAndTakesNoTextsUntilItIsResumed() throws Exception {
    link.pause(true);
    CompletionStage<SubmitOutcome> waiting = Fixtures.submit(link, "hello");

    await()
        .during(Duration.ofMillis(300))
        .until(() -> link.state() == LinkState.BOUND && smsc.submitted.isEmpty());
    assertThat(link.takesTexts()).isFalse();
    assertThat(link.status().paused()).isTrue();

    link.pause(false);
    assertThat(Fixtures.await(waiting)).isInstanceOf(SubmitOutcome.Accepted.class);
    assertThat(link.takesTexts()).isTrue();
  }

  @Test
  void aWiderWindowLetsThoseInWhoWait() throws Exception {
    Fixtures.await(link.slot());
    CompletableFuture<Link.Slot> second = link.slot().toCompletableFuture();

    link.become(new Flow(2, 0));

    Fixtures.await(second);
    assertThat(link.slot().toCompletableFuture()).isNotDone();
    assertThat(smsc.bindAttempts.get()).isEqualTo(1);
  }

  @Test
  void aLowerRateHoldsFromTheNextPartOn() throws Exception {
    link.become(new Flow(50, 20));
    long begin = System.nanoTime();

    CompletableFuture<?>[] all =
        IntStream.range(0, 20)
            .mapToObj(i -> Fixtures.submit(link, "text " + i).toCompletableFuture())
            .toArray(CompletableFuture[]::new);
    Fixtures.await(CompletableFuture.allOf(all));

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(850));
  }

  @Test
  void aLinkThatIsGivenUpFinishesWhatIsOutstandingForAsLongAsItIsTold() throws Exception {
    smsc.answerAfter = Duration.ofMillis(700);
    CompletionStage<SubmitOutcome> outstanding = Fixtures.submit(link, "outstanding");
    await().until(() -> smsc.submitted.size() == 1);

    link.close(Duration.ofSeconds(5));

    assertThat(Fixtures.await(outstanding)).isInstanceOf(SubmitOutcome.Accepted.class);
  }
}
