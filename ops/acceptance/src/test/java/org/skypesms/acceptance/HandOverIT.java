package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Planned maintenance: the waiting instances take over because somebody wants it. */
@Tag("long")
class HandOverIT extends OnTwoInstances {

  /** What waits for a link that takes nothing is waited for, in vain, for some seconds. */
  private static final Duration UNDER_A_DRAIN = Duration.ofSeconds(30);

  @Test
  void theOperatorHandsBothHalvesOverAndNothingIsLostOrDoubled() throws Exception {
    try (UniqueTexts texts = new UniqueTexts(lab, "+447400502001", "control")) {
      List<String> before = HALVES.stream().map(this::active).toList();
      List<Long> pids = before.stream().map(pair::pid).toList();
      List<String> next = HALVES.stream().map(this::waiting).toList();
      texts.flow();
      texts.awaitMore(10);

      HALVES.forEach(this::awaitSuccessor);
      Control.command(pair, "standby");

      next.forEach(this::awaitActive);
      awaitEndAndWait(before.get(0), pids.get(0));
      awaitEndAndWait(before.get(1), pids.get(1));
      texts.awaitMore(10);
      accountWithoutDoubt(texts);
    }
  }

  @Test
  void whatIsDrainedBeforeAHandOverBeginsNothingUntilItIsResumed() throws Exception {
    String phone = "+447400502002";
    try (UniqueTexts texts = new UniqueTexts(lab, phone, "drain")) {
      String next = waiting("skype-to-sms");
      texts.flow();
      texts.awaitMore(10);

      lab.type("admin", "skype-to-sms", "drain");
      lab.awaitAnswer("admin", answer -> answer.startsWith("All that was begun is done."));
      final int begun = lab.phone(phone).size();
      awaitSuccessor("skype-to-sms");
      Control.command(pair, "--half", "skype-to-sms", "standby");
      awaitActive(next, UNDER_A_DRAIN);
      Lab.await(() -> serves(next));
      texts.awaitMore(10);
      assertThat(lab.phone(phone)).hasSize(begun);

      lab.type("admin", "skype-to-sms", "resume");
      accountWithoutDoubt(texts);
    }
  }
}
