package org.skypesms.sms.alphabet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.skypesms.sms.Vectors;

class DataCodingTest {

  static Stream<Arguments> codings() {
    return Vectors.of(DataCodingTest.class, "data-codings.txt");
  }

  @ParameterizedTest
  @MethodSource("codings")
  void everyValueHasTheMeaningOfTheSpecifications(String first, String last, DataCoding meaning) {
    IntStream.rangeClosed(Integer.parseInt(first, 16), Integer.parseInt(last, 16))
        .forEach(value -> assertThat(DataCoding.of(value)).as("%02X", value).isEqualTo(meaning));
  }

  @Test
  void noValueIsLeftOut() {
    int[] values =
        codings()
            .map(Arguments::get)
            .flatMapToInt(
                row ->
                    IntStream.rangeClosed(
                        Integer.parseInt((String) row[0], 16),
                        Integer.parseInt((String) row[1], 16)))
            .toArray();

    assertThat(values).containsExactly(IntStream.range(0, 256).toArray());
  }

  @ParameterizedTest
  @EnumSource
  void thisRuntimeHasACharsetWhereOneIsNeeded(DataCoding coding) {
    assertThat(coding.charsets()).allMatch(Charset::isSupported);
  }
}
