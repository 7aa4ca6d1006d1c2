package org.skypesms.sms.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.TextState;
import org.skypesms.sms.receipt.SubmitStatus.Fate;

class SubmitStatusTest {

  @Test
  void aFullSmscIsToBeSpared() {
    assertThat(SubmitStatus.of(0x14).fate()).isEqualTo(Fate.THROTTLED);
    assertThat(SubmitStatus.of(0x58).fate()).isEqualTo(Fate.THROTTLED);
  }

  @Test
  void aFaultOfTheSmscIsWorthARetry() {
    assertThat(SubmitStatus.of(0x08).fate()).isEqualTo(Fate.UNAVAILABLE);
    assertThat(SubmitStatus.of(0x64).fate()).isEqualTo(Fate.UNAVAILABLE);
  }

  @Test
  void aFaultOfTheMessageIsNot() {
    assertThat(SubmitStatus.of(0x0B))
        .isEqualTo(
            new SubmitStatus(
                0x0B, "ESME_RINVDSTADR", Fate.REJECTED, "the SMSC refuses the recipient's number"));
    assertThat(SubmitStatus.of(0).fate()).isEqualTo(Fate.TAKEN);
  }

  @Test
  void aStatusOfTheSmscsOwnIsNamedByItsNumber() {
    assertThat(SubmitStatus.of(0x4F2).words())
        .isEqualTo("the SMSC refuses the text with status 0x4F2");
    assertThat(SubmitStatus.of(-1).name()).isEqualTo("0xFFFFFFFF");
  }

  /** A state line names one state only, and drops a reason that names another. */
  @ParameterizedTest
  @MethodSource("statuses")
  void noReasonNamesAState(SubmitStatus status) {
    String words = status.words().toUpperCase(Locale.ROOT);

    assertThat(List.of(words.split("[^A-Z]+", -1)))
        .doesNotContainAnyElementsOf(
            Arrays.stream(TextState.values()).map(TextState::name).toList());
  }

  static Stream<SubmitStatus> statuses() {
    return IntStream.rangeClosed(1, 0x120).mapToObj(SubmitStatus::of);
  }
}
