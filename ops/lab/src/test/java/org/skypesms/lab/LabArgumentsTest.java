package org.skypesms.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.skypesms.lab.queues.ConsoleAccess;
import org.skypesms.lab.skype.BusKind;

class LabArgumentsTest {
  @Test
  void everyOptionIsRead() {
    LabArguments arguments =
        LabArguments.parse(
            List.of(
                "--port",
                "8080",
                "--bus-dir",
                "/tmp/b",
                "--bus",
                "dbus-daemon",
                "--smsc-http",
                "http://127.0.0.1:1",
                "--gateway-numbers",
                "+447400000001,+447400000002",
                "--console",
                "http://127.0.0.1:2/console",
                "--console-user",
                "operator",
                "--console-password-file",
                "/tmp/p",
                "--exit-with-parent"));

    assertThat(arguments.port()).isEqualTo(8080);
    assertThat(arguments.busDirectory()).isEqualTo(Path.of("/tmp/b"));
    assertThat(arguments.bus()).isEqualTo(BusKind.DBUS_DAEMON);
    assertThat(arguments.smsc()).contains(URI.create("http://127.0.0.1:1"));
    assertThat(arguments.gatewayNumbers()).containsExactly("+447400000001", "+447400000002");
    assertThat(arguments.console())
        .contains(
            new ConsoleAccess(
                URI.create("http://127.0.0.1:2/console"), "operator", Path.of("/tmp/p")));
    assertThat(arguments.exitWithParent()).isTrue();
  }

  @Test
  void theLabRunsTheBusesItselfUnlessToldOtherwise() {
    LabArguments arguments = LabArguments.parse(List.of("--port", "1", "--bus-dir", "/tmp/b"));

    assertThat(arguments.bus()).isEqualTo(BusKind.EMBEDDED);
  }

  @Test
  void aWrongCommandLineIsRefusedWithASentence() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("--port", "70000", "--bus-dir", "/tmp/b"),
            List.of("--port", "x", "--bus-dir", "/tmp/b"),
            List.of("--port"),
            List.of("--port", "0", "--bus-dir", "/tmp/b", "--console", "http://127.0.0.1:2"),
            List.of("--port", "1", "--bus-dir", "/tmp/b", "--bus", "tram"),
            List.of("--moon", "1"))) {
      assertThatThrownBy(() -> LabArguments.parse(words))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("--");
    }
  }
}
