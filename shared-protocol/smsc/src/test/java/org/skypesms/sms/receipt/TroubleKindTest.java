package org.skypesms.sms.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every reason that is worded here has a kind; what an SMSC words has none. */
class TroubleKindTest {

  @ParameterizedTest
  @CsvSource({"1,NUMBER", "6,UNREACHABLE", "13,BARRED", "27,UNREACHABLE", "32,FULL", "34,NETWORK"})
  void aReasonOfTheNetworkHasAKind(int code, TroubleKind kind) {
    assertThat(TroubleKind.of(NetworkReason.of(code).orElseThrow().words())).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"0x0B,NUMBER", "0x50,NUMBER", "0x45,REFUSED", "0x400,REFUSED"})
  void aRefusalOfTheSmscHasAKind(String status, TroubleKind kind) {
    int code = Integer.decode(status);

    assertThat(TroubleKind.of(SubmitStatus.of(code).words())).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"error 042", "network error 77", "''"})
  void anythingElseIsShownAsItIs(String words) {
    assertThat(TroubleKind.of(words)).isEqualTo(TroubleKind.OTHER);
  }
}
