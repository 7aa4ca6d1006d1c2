package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who gets a place while the link is paused. */
class WindowTest {

  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final Window<String> window =
      new Window<>(2, new Pace(0, System::nanoTime), () -> "place", Runnable::run, timer);

  @AfterEach
  void stop() {
    timer.shutdownNow();
  }

  @Test
  void whatIsBegunGetsItsPlacesWhileTheLinkIsPausedAndWhatIsNewWaits() {
    window.open();
    CompletableFuture<String> first = window.acquire();
    CompletableFuture<String> other = window.acquire();
    window.hold(true);
    CompletableFuture<String> fresh = window.acquire();
    CompletableFuture<String> behindFresh = window.acquire(fresh);
    CompletableFuture<String> second = window.acquire(first);

    window.release();

    assertThat(other).isDone();
    assertThat(second).isDone();
    assertThat(fresh).isNotDone();
    assertThat(behindFresh).isNotDone();

    window.hold(false);
    window.release();
    window.release();

    assertThat(fresh).isDone();
    assertThat(behindFresh).isDone();
  }

  @Test
  void whatIsBegunIsNotGivenAPlaceWhereThereIsNone() {
    CompletableFuture<Void> begun = CompletableFuture.completedFuture(null);
    window.hold(true);

    CompletableFuture<String> part = window.acquire(begun);

    assertThat(part).isNotDone();

    window.open();

    assertThat(part).isDone();
  }
}
