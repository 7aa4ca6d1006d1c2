package org.skypesms.sms.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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
                0x0B, "ESME_RINVDSTADR", Fate.REJECTED, "the recipient's number is refused"));
    assertThat(SubmitStatus.of(0).fate()).isEqualTo(Fate.TAKEN);
  }

  @Test
  void aStatusOfTheSmscsOwnIsNamedByItsNumber() {
    assertThat(SubmitStatus.of(0x4F2).words())
        .isEqualTo("the SMSC refuses the message with its own status 0x4F2");
    assertThat(SubmitStatus.of(-1).name()).isEqualTo("0xFFFFFFFF");
  }
}
