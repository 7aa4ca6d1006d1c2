package org.skypesms.supervisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

  private static final Path USUAL = Path.of("/usual");

  @Test
  void withoutWordsEverythingIsAsUsual() {
    Options options = Options.parse(List.of(), USUAL);

    assertThat(options.data()).isEqualTo(USUAL);
    assertThat(options.ports()).isEqualTo(Ports.USUAL);
    assertThat(options.restart()).isTrue();
    assertThat(options.bus()).isEqualTo("embedded");
    assertThat(options.smsc()).isEmpty();
    assertThat(options.settings()).isEmpty();
  }

  @Test
  void settingsAreRepeatableAndTheLastOfAKeyCounts() {
    Options options =
        Options.parse(
            List.of("--set", "window=10", "--set", "limits=off", "--set", "window=20"), USUAL);

    assertThat(options.settings()).containsEntry("window", "20").containsEntry("limits", "off");
  }

  @Test
  void theBusOfTheAccountsMayBeDebians() {
    Options options = Options.parse(List.of("--bus", "dbus-daemon", "--no-restart"), USUAL);

    assertThat(options.bus()).isEqualTo("dbus-daemon");
    assertThat(options.restart()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "--colour, unknown option --colour",
    "--bus tram, --bus is embedded or dbus-daemon",
    "--data, --data needs a value",
    "--port-base 0, --port-base is a number",
    "--port-base 65500, --port-base is a number",
    "--set window, --set needs KEY=VALUE",
    "--set window=many, configuration: window=many is not valid",
    "--set wind=1, configuration: wind=1: there is no key 'wind'",
    "--set http.port=1, --set http.port: ops/run gives each half its own",
    "--smsc http://a:b@c:1, --smsc must be smpp://"
  })
  void whatIsWrongIsToldInASentence(String words, String sentence) {
    assertThatThrownBy(() -> Options.parse(List.of(words.split(" ")), USUAL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void theScriptGivesTheSameHelpWithoutBuilding() throws Exception {
    assertThat(Files.readString(Path.of("../run"))).contains(Options.HELP);
  }
}
