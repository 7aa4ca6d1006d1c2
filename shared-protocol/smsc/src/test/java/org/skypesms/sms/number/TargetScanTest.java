package org.skypesms.sms.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.PhoneNumber;
import org.skypesms.sms.Vectors;

class TargetScanTest {

  static Stream<Arguments> lines() {
    return Vectors.of(TargetScanTest.class, "lines.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theNumberEndsWhereItSurelyEnds(String line, String region, String expected) {
    assertThat(spoken(TargetScan.of(line, region))).isEqualTo(expected);
  }

  @Test
  void theTextIsVerbatim() {
    String text = "  two  blanks,\ta tab,\nlines \u00E7 e\u0301 and a blank at the end ";

    assertThat(TargetScan.of("+447400123456 " + text, ""))
        .isEqualTo(new TargetScan.Target(number("+447400123456"), text));
    assertThat(TargetScan.of("+447400123456: " + text, ""))
        .isEqualTo(new TargetScan.Target(number("+447400123456"), text));
  }

  @Test
  void aMillionDigitsAreReadInNoTime() {
    TargetScan scan = TargetScan.of("1".repeat(1_000_000), "GB");

    assertThat(scan).isInstanceOf(TargetScan.BadNumber.class);
  }

  @Test
  void neitherTextNorNumberIsInItsDescription() {
    assertThat(TargetScan.of("+447400123456 secret", "").toString())
        .doesNotContain("secret")
        .doesNotContain("447400123456");
    assertThat(TargetScan.of("+44740012345 secret", "").toString()).doesNotContain("4474001");
  }

  private static PhoneNumber number(String value) {
    return new PhoneNumber(value);
  }

  private static String spoken(TargetScan scan) {
    if (scan instanceof TargetScan.Target target) {
      return spoken(target);
    }
    if (scan instanceof TargetScan.Ambiguous ambiguous) {
      return ambiguous.readings().stream()
          .map(TargetScanTest::spoken)
          .collect(Collectors.joining(" or "));
    }
    if (scan instanceof TargetScan.BadNumber bad) {
      return (bad.meant() ? "meant " : "perhaps ") + bad.reason() + " <" + bad.typed() + ">";
    }
    return "none";
  }

  private static String spoken(TargetScan.Target target) {
    return target.number().value() + " <" + target.text() + ">";
  }
}
