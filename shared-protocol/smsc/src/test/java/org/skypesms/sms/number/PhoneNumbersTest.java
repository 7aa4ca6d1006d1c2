package org.skypesms.sms.number;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.message.PhoneNumber;
import org.skypesms.message.SmscAddress;
import org.skypesms.sms.Vectors;

class PhoneNumbersTest {

  static Stream<Arguments> typed() {
    return Vectors.of(PhoneNumbersTest.class, "numbers.txt");
  }

  static Stream<Arguments> addresses() {
    return Vectors.of(PhoneNumbersTest.class, "addresses.txt");
  }

  static Stream<String> countries() {
    return PhoneNumberUtil.getInstance().getSupportedRegions().stream()
        .filter(region -> mobile(region) != null)
        .sorted();
  }

  private static Phonenumber.PhoneNumber mobile(String region) {
    return PhoneNumberUtil.getInstance().getExampleNumberForType(region, PhoneNumberType.MOBILE);
  }

  @ParameterizedTest
  @MethodSource("typed")
  void whatIsTypedIsReadOrRefusedWithItsReason(String typed, String region, String expected) {
    NumberReading reading = PhoneNumbers.read(typed, region);

    assertThat(spoken(reading)).as("%s in %s", typed, region).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("countries")
  void aMobileOfEveryCountryIsReadInItsNationalAndInternationalForm(String region) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    Phonenumber.PhoneNumber example = mobile(region);
    PhoneNumber expected = new PhoneNumber(numbers.format(example, PhoneNumberFormat.E164));

    assertThat(PhoneNumbers.read(expected.value(), ""))
        .isEqualTo(new NumberReading.Valid(expected));
    assertThat(PhoneNumbers.read("00" + expected.digits(), region))
        .isEqualTo(new NumberReading.Valid(expected));
    assertThat(PhoneNumbers.read(numbers.format(example, PhoneNumberFormat.NATIONAL), region))
        .isEqualTo(new NumberReading.Valid(expected));
    assertThat(PhoneNumbers.read(numbers.format(example, PhoneNumberFormat.INTERNATIONAL), region))
        .isEqualTo(new NumberReading.Valid(expected));
  }

  @Test
  void theCountryOfANumberIsKnown() {
    assertThat(PhoneNumbers.region(new PhoneNumber("+447400123456"))).contains("GB");
    assertThat(PhoneNumbers.region(new PhoneNumber("+12025550123"))).contains("US");
    assertThat(PhoneNumbers.region(new PhoneNumber("+14165550123"))).contains("CA");
    assertThat(PhoneNumbers.region(new PhoneNumber("+80012345678"))).isEmpty();
    assertThat(PhoneNumbers.region(new PhoneNumber("+99912345678"))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void anAddressIsReadByItsTypeOfNumber(
      String why, int ton, String value, String region, String expected) {
    assertThat(
            PhoneNumbers.read(new SmscAddress(ton, 1, value), region)
                .map(PhoneNumber::value)
                .orElse(""))
        .as(why)
        .isEqualTo(expected);
  }

  @Test
  void nothingTypedMakesReadingFail() {
    String signs = "+0123456789 ()-./:\u00A0\u0663\uFF15\uFF0Bx,;#*tel";
    String[] regions = {"", "GB", "US", "DE", "XX", "gb"};
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String typed =
          random
              .ints(random.nextInt(25), 0, signs.length())
              .collect(
                  StringBuilder::new, (s, at) -> s.append(signs.charAt(at)), StringBuilder::append)
              .toString();

      assertThat(PhoneNumbers.read(typed, regions[random.nextInt(regions.length)])).isNotNull();
      assertThat(TargetScan.of(typed, regions[random.nextInt(regions.length)])).isNotNull();
    }
  }

  private static String spoken(NumberReading reading) {
    return reading instanceof NumberReading.Valid valid
        ? valid.number().value()
        : ((NumberReading.Invalid) reading).reason().name();
  }
}
