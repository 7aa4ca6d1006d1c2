package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackoffTest {

  private final Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(5));

  @Test
  void pausesGrowToTheirLimitAndVary() {
    List<Duration> pauses = Stream.generate(backoff::next).limit(50).toList();

    assertThat(pauses.get(0)).isBetween(Duration.ofMillis(500), Duration.ofSeconds(1));
    assertThat(pauses.get(2)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    assertThat(pauses.subList(3, 50))
        .allSatisfy(
            pause -> assertThat(pause).isBetween(Duration.ofMillis(2500), Duration.ofSeconds(5)))
        .doesNotHaveDuplicates();
  }

  @Test
  void afterAResetTheFirstPauseIsShortAgain() {
    Stream.generate(backoff::next).limit(5).forEach(pause -> {});

    backoff.reset();

    assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void theStandardPausesKeepThePromises() {
    assertThat(Rebinding.standard().first()).isLessThan(Duration.ofSeconds(5));
    assertThat(Rebinding.standard().most()).isLessThan(Duration.ofSeconds(10));
    assertThat(Rebinding.standard().refusedMost()).isEqualTo(Duration.ofMinutes(5));
    assertThat(Enquiry.standard().every().plus(Enquiry.standard().answer()))
        .isLessThan(Duration.ofSeconds(45));
  }
}
