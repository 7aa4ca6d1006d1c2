package org.skypesms.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class PeriodicTest {

  private final Logger log = (Logger) LoggerFactory.getLogger(Periodic.class);
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();
  private final AtomicInteger times = new AtomicInteger();

  @BeforeEach
  void listen() {
    told.start();
    log.addAppender(told);
  }

  @AfterEach
  void listenNoMore() {
    log.detachAppender(told);
  }

  @Test
  void workThatFailsIsTriedAgainAndToldOfOnceUntilItSucceeds() {
    try (Periodic periodic = new Periodic()) {
      periodic.every(Duration.ofMillis(1), "look", this::failingButTheFourthTime);
      periodic.start();

      await().until(() -> times.get() > 8);
    }

    assertThat(told.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly(
            "look: java.lang.IllegalStateException: away at 1",
            "look: java.lang.IllegalStateException: away at 5");
  }

  private CompletionStage<Void> failingButTheFourthTime() {
    int time = times.incrementAndGet();
    return time == 4
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.failedFuture(new IllegalStateException("away at " + time));
  }
}
