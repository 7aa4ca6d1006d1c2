package org.skypesms.brokerconfig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BrokerArgumentsTest {

  @Test
  void aCommandLineNamesDataAndPorts() {
    BrokerArguments arguments =
        BrokerArguments.parse(List.of("--data", "/d", "--port", "1", "--console-port", "65535"));

    assertThat(arguments.data()).hasToString("/d");
    assertThat(arguments.host()).isEqualTo("127.0.0.1");
    assertThat(arguments.port()).isEqualTo(1);
    assertThat(arguments.consolePort()).isEqualTo(65_535);
    assertThat(arguments.exitWithParent()).isFalse();
  }

  @Test
  void whatIsWrongIsToldInASentence() {
    assertRefused("unknown option --what", "--what");
    assertRefused("--port needs a value", "--port");
    assertRefused("--data is missing", "--port", "1");
    assertRefused("--port is a number from 1 to 65535", "--data", "d", "--port", "65536");
    assertRefused("--port is a number from 1 to 65535", "--data", "d", "--port", "x");
  }

  private static void assertRefused(String sentence, String... words) {
    assertThatThrownBy(() -> BrokerArguments.parse(List.of(words)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(sentence);
  }
}
