package org.skypesms.trials.faults.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.trials.faults.scene.Means;
import org.skypesms.trials.faults.scene.Step;

class PlanTest {

  private static final List<Integer> FREEZES = List.of(5);
  private static final Means ALL = new Means(true, true, true, true);
  private static final Means NONE = new Means(false, false, false, false);

  @Test
  void theSeedAloneDecidesWhichFaultsInWhichOrder() {
    Plan plan = Plan.of(3, 30, 30, FREEZES, ALL);

    assertThat(Plan.of(3, 30, 30, FREEZES, ALL)).isEqualTo(plan);
    assertThat(Plan.of(4, 30, 30, FREEZES, ALL)).isNotEqualTo(plan);
  }

  @Test
  void asManyAreInItAsWereAskedFor() {
    assertThat(Plan.of(3, 7, 5, FREEZES, NONE).faults()).hasSize(12);
  }

  @Test
  void tenKillsAreOneOfEachPartAndOneAtEachStep() {
    List<Fault> faults = Plan.of(5, 10, 0, FREEZES, NONE).faults();

    assertThat(faults)
        .contains(
            new Kill("skype-to-sms"),
            new Kill("sms-to-skype"),
            new Kill("broker"),
            new Kill("smsc"))
        .filteredOn(KillAtStep.class::isInstance)
        .hasSize(Step.values().length);
  }

  @Test
  void eachLengthOfFreezesIsSoonTried() {
    List<Fault> faults = Plan.of(5, 0, 24, List.of(5, 45, 120), ALL).faults();

    assertThat(faults.stream().map(Fault::name))
        .anyMatch(name -> name.endsWith(" for 45 s"))
        .anyMatch(name -> name.endsWith(" for 120 s"));
  }

  @Test
  void forWhatCannotBeDoneHereConnectionsToTheSmscAreCut() {
    assertThat(Plan.brief(7, ALL).faults())
        .hasSameSizeAs(Plan.brief(7, NONE).faults())
        .contains(new FullDisk(5), new CutFromBroker());
    assertThat(Plan.brief(7, NONE).faults()).contains(new Cut()).doesNotContain(new FullDisk(5));
    assertThat(Plan.of(7, 0, 38, FREEZES, NONE).setsClock()).isFalse();
    assertThat(Plan.of(7, 0, 38, FREEZES, ALL).setsClock()).isTrue();
  }
}
