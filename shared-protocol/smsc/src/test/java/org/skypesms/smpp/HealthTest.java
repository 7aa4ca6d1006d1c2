package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** When a link rests. */
class HealthTest {

  private static final SubmitOutcome ACCEPTED = new SubmitOutcome.Accepted(Optional.empty());
  private static final SubmitOutcome THROTTLED = new SubmitOutcome.Throttled(0x58);
  private static final SubmitOutcome AWAY = new SubmitOutcome.Unavailable("not just now");
  private static final SubmitOutcome SILENCE = new SubmitOutcome.Uncertain("no answer");

  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 10_000_000_000L);
  private final Health health = new Health(nanos::get);

  private void learn(SubmitOutcome... outcomes) {
    for (SubmitOutcome outcome : outcomes) {
      health.learn(outcome);
    }
  }

  private void pass(int seconds) {
    nanos.addAndGet(seconds * 1_000_000_000L);
  }

  @Test
  void aLinkRestsAfterThreeTemporaryErrorsInARow() {
    learn(AWAY, THROTTLED);
    assertThat(health.resting()).isFalse();

    learn(AWAY);

    assertThat(health.resting()).isTrue();
  }

  @Test
  void aPartThatWasTakenEndsTheRow() {
    learn(AWAY, AWAY, ACCEPTED, AWAY, AWAY);

    assertThat(health.resting()).isFalse();
  }

  @Test
  void aPartWithoutAnswerIsEnough() {
    learn(SILENCE);

    assertThat(health.resting()).isTrue();
  }

  @Test
  void aRestEndsByItselfAndGrowsWhileItDoesNotHelp() {
    learn(AWAY, AWAY, AWAY);
    pass(6);
    assertThat(health.resting()).isFalse();

    learn(AWAY, AWAY, AWAY);
    pass(6);
    assertThat(health.resting()).isTrue();
    pass(5);
    assertThat(health.resting()).isFalse();
  }

  @Test
  void whatIsAnsweredDuringARestAboutEarlierPartsDoesNotLengthenIt() {
    learn(SILENCE, SILENCE, SILENCE, AWAY);

    pass(6);
    health.heard(nanos.get());

    assertThat(health.resting()).isFalse();
  }

  @Test
  void afterAPartWithoutAnswerALinkRestsUntilItsPeerIsHeardOf() {
    health.heard(nanos.get());
    learn(SILENCE);
    health.heard(nanos.get());
    pass(3_600);
    assertThat(health.resting()).isTrue();

    health.heard(nanos.get());

    assertThat(health.resting()).isFalse();
  }

  @Test
  void aLinkThatIsBoundAnewIsWell() {
    learn(SILENCE);

    health.recover();

    assertThat(health.resting()).isFalse();
  }
}
