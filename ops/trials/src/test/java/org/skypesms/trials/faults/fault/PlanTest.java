package org.skypesms.trials.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.trials.faults.scene.Step;

class PlanTest {

  private static final List<Integer> FREEZES = List.of(5);

  @Test
  void theSeedAloneDecidesWhichFaultsInWhichOrder() {
    Plan plan = Plan.of(3, 30, 30, FREEZES, true);

    assertThat(Plan.of(3, 30, 30, FREEZES, true)).isEqualTo(plan);
    assertThat(Plan.of(4, 30, 30, FREEZES, true)).isNotEqualTo(plan);
  }

  @Test
  void asManyAreInItAsWereAskedFor() {
    assertThat(Plan.of(3, 7, 5, FREEZES, false).faults()).hasSize(12);
  }

  @Test
  void tenKillsAreOneOfEachPartAndOneAtEachStep() {
    List<Fault> faults = Plan.of(5, 10, 0, FREEZES, false).faults();

    assertThat(faults)
        .contains(
            new Kill("skype-to-sms"),
            new Kill("sms-to-skype"),
            new Kill("broker"),
            new Kill("smsc"))
        .filteredOn(KillAtStep.class::isInstance)
        .hasSize(Step.values().length);
  }
}
