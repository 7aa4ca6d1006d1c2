package org.skypesms.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

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
                "--smsc-http",
                "http://127.0.0.1:1",
                "--exit-with-parent"));

    assertThat(arguments.port()).isEqualTo(8080);
    assertThat(arguments.busDirectory()).isEqualTo(Path.of("/tmp/b"));
    assertThat(arguments.smsc()).contains(URI.create("http://127.0.0.1:1"));
    assertThat(arguments.exitWithParent()).isTrue();
  }

  @Test
  void aWrongCommandLineIsRefusedWithASentence() {
    for (List<String> words :
        List.of(
            List.<String>of(),
            List.of("--port", "70000", "--bus-dir", "/tmp/b"),
            List.of("--port", "x", "--bus-dir", "/tmp/b"),
            List.of("--port"),
            List.of("--moon", "1"))) {
      assertThatThrownBy(() -> LabArguments.parse(words))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("--");
    }
  }
}
