package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Window, rate and throttling against another vendor's SMSC. */
class PacingTest extends OnPeerSmsc {

  @Test
  void theWindowIsFilledAndNeverExceeded() throws Exception {
    smsc.answerAfter = Duration.ofMillis(10);
    start(settings().with(new Flow(20, 0)));

    submitAll(400);

    assertThat(smsc.mostUnanswered.get()).isEqualTo(20);
  }

  @Test
  void aThrottlingSmscIsLeftAloneForASecondAndThenServedMoreSlowly() throws Exception {
    List<Long> times = new CopyOnWriteArrayList<>();
    smsc.status =
        submit -> {
          times.add(System.nanoTime());
          return times.size() == 50 ? 0x58 : 0;
        };
    start(settings().with(new Flow(1, 0)));

    List<SubmitOutcome> outcomes = submitAll(60);

    assertThat(outcomes.get(49)).isEqualTo(new SubmitOutcome.Throttled(0x58));
    assertThat(Duration.ofNanos(times.get(50) - times.get(49)))
        .isBetween(Duration.ofMillis(950), Duration.ofSeconds(3));
    assertThat(link.status().counts().throttled()).isEqualTo(1);
  }

  @Test
  void theRateIsReachedAndNotExceeded() throws Exception {
    List<Long> times = new CopyOnWriteArrayList<>();
    smsc.status =
        submit -> {
          times.add(System.nanoTime());
          return 0;
        };
    start(settings().with(new Flow(50, 100)));

    submitAll(250);

    double seconds = (times.get(249) - times.get(0)) / 1e9;
    assertThat(seconds).isBetween(2.4, 3.5);
  }
}
