package org.skypesms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of many parts while the SMSC drops one session after the other. */
class LossTest {

  private static final int PARTS = 4000;
  private static final int WINDOW = 50;

  @Test
  void eachPartGetsOneTrueOutcomeWhateverBecomesOfTheSessions() throws Exception {
    try (PeerSmsc smsc = new PeerSmsc();
        JsmppLink link =
            Fixtures.link(
                Fixtures.settings(smsc.port(), BindMode.TRANSMITTER).with(new Flow(WINDOW, 0)))) {
      smsc.answerAfter = Duration.ofMillis(5);
      AtomicInteger taken = new AtomicInteger();
      smsc.status = submit -> dropSometimes(smsc, taken.incrementAndGet());
      link.start();

      Map<String, SubmitOutcome> outcomes = submitMany(link);

      assertThat(smsc.sessions).hasSizeGreaterThan(4);
      assertThat(with(outcomes, SubmitOutcome.Unavailable.class))
          .doesNotContainAnyElementsOf(smsc.submitted);
      assertThat(smsc.submitted)
          .containsAll(with(outcomes, SubmitOutcome.Accepted.class))
          .doesNotHaveDuplicates();
      assertThat(with(outcomes, SubmitOutcome.Uncertain.class))
          .hasSizeLessThanOrEqualTo(WINDOW * smsc.sessions.size());
      assertThat(link.status().counts().submitted()).isLessThanOrEqualTo(PARTS);
      assertThat(link.status().outstanding()).isZero();
    }
  }

  private static int dropSometimes(PeerSmsc smsc, int taken) {
    if (taken % 700 == 0) {
      smsc.session().close();
    }
    return 0;
  }

  private static Map<String, SubmitOutcome> submitMany(Link link) throws Exception {
    Map<String, CompletionStage<SubmitOutcome>> stages = new LinkedHashMap<>();
    for (int i = 0; i < PARTS; i++) {
      stages.put("text " + i, Fixtures.submit(link, "text " + i));
    }
    Map<String, SubmitOutcome> outcomes = new HashMap<>();
    for (var stage : stages.entrySet()) {
      outcomes.put(stage.getKey(), Fixtures.await(stage.getValue()));
    }
    return outcomes;
  }

  private static Set<String> with(
      Map<String, SubmitOutcome> outcomes, Class<? extends SubmitOutcome> kind) {
    return outcomes.entrySet().stream()
        .filter(outcome -> kind.isInstance(outcome.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
