package org.skypesms.chat.skype;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person types cannot break or colour the traffic log. */
class OneLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "two  blanks ",
        "caf\u00E9 \uD83D\uDE00",
        "\u2066#1\u2069 \u0625\u0644\u0649"
      })
  void whatIsOnOneLineStaysAsItIs(String text) {
    assertThat(OneLine.of(text)).isEqualTo(text);
  }

  @Test
  void whatWouldBreakALineIsEscaped() {
    assertThat(OneLine.of("a\nb\r\nc")).isEqualTo("a\\nb\\r\\nc");
    assertThat(OneLine.of("a\\nb")).isEqualTo("a\\\\nb");
    assertThat(OneLine.of("a\u0085b\u2028c\u2029d")).isEqualTo("a\\u0085b\\u2028c\\u2029d");
  }

  @Test
  void whatWouldColourOrTurnALineIsEscaped() {
    assertThat(OneLine.of("a\u001B[31mb\u007F")).isEqualTo("a\\u001b[31mb\\u007f");
    assertThat(OneLine.of("a\u202Eb")).isEqualTo("a\\u202eb");
  }
}
