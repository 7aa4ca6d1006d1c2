package org.skypesms.sms.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;
import org.skypesms.sms.Vectors;

class SenderTest {

  static Stream<Arguments> addresses() {
    return Vectors.of(SenderTest.class, "addresses.txt");
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void onlyANumberIsAnswered(String why, int ton, String value, String region, String number) {
    Sender sender = Sender.of(new SmscAddress(ton, 1, value), region);

    assertThat(sender.answerable().map(PhoneNumber::value).orElse("")).as(why).isEqualTo(number);
    assertThat(sender.shown()).as(why).isEqualTo(number.isEmpty() ? value : number);
  }

  @Test
  void namesAndShortCodesAreShownAsTheyCame() {
    assertThat(of(5, "My Bank")).isEqualTo(new Sender.Name("My Bank"));
    assertThat(of(5, "12345")).isEqualTo(new Sender.Name("12345"));
    assertThat(of(0, "61999")).isEqualTo(new Sender.Code("61999"));
    assertThat(of(3, "*100#")).isEqualTo(new Sender.Code("*100#"));
    assertThat(of(0, "Bank")).isEqualTo(new Sender.Name("Bank"));
    assertThat(of(1, "")).isEqualTo(new Sender.Nobody());
  }

  @Test
  void aNameCannotFeignLines() {
    assertThat(of(5, "Bank\n+447400123456: hi").shown()).isEqualTo("Bank+447400123456: hi");
    assertThat(of(5, "\u0000\r\n")).isEqualTo(new Sender.Nobody());
  }

  private static Sender of(int ton, String value) {
    return Sender.of(new SmscAddress(ton, 0, value), "GB");
  }
}
