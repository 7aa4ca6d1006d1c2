package org.skypesms.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skypesms.message.Half;

class ConfigurationTest {

  @Test
  void everyKeyHasAValidDefault() {
    assertThat(Written.load(Map.of()).all()).hasSameSizeAs(Keys.all());
  }

  @Test
  void theEnvironmentOverridesTheFile(@TempDir Path directory) throws IOException {
    Path file =
        Files.writeString(directory.resolve("x.properties"), "window=7\nunknown-after=2s\n");

    Configuration configuration =
        Configuration.load(
            Half.SKYPE_TO_SMS, Optional.of(file), Map.of("GATEWAY_WINDOW", "9", "PATH", "x"));

    assertThat(configuration.get(Rules.WINDOW)).isEqualTo(9);
    assertThat(configuration.get(Rules.UNKNOWN_AFTER)).isEqualTo(Duration.ofSeconds(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "window|0",
        "window|many",
        "window|1001",
        "access|nobody",
        "access|CONTACTS",
        "countries|XX",
        "countries|''",
        "unknown-after|24",
        "unknown-after|0s",
        "limits|yes",
        "uncertain|maybe",
        "sending-rate|-1",
        "ask-above|256",
        "schedule-within|0d",
        "resend-within|week",
        "validity|100d",
        "validity|10ms",
        "price-per-part|-1",
        "price-per-part|0,05",
        "currency|EURO",
        "smsc.url|http://x",
        "chat.bus|tcp:host=x",
        "gateway-numbers|12",
        "http.port|70000",
        "access.languages|english",
        "broker.url|localhost",
        "state.url|h2:x"
      })
  void aBadValueIsNamedWithItsKeyAndTheExpectedForm(String key, String value) {
    Written.assertRefused(key, value);
  }

  @Test
  void anUnknownKeyIsFatal(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("x.properties"), "windw=7\n");

    assertThatThrownBy(() -> Configuration.load(Half.SKYPE_TO_SMS, Optional.of(file), Map.of()))
        .isInstanceOf(ConfigurationProblem.class)
        .hasMessageContaining("windw=7");
    assertThatThrownBy(() -> Written.load(Map.of("GATEWAY_WINDW", "7")))
        .isInstanceOf(ConfigurationProblem.class)
        .hasMessageContaining("GATEWAY_WINDW=7");
    assertThat(Keys.problem("windw", "7")).isPresent();
  }

  @Test
  void aSecretIsReadFromItsFileAndNeverShown(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("password"), "s3cret\n");
    Configuration configuration =
        Written.load(Map.of("GATEWAY_BROKER_PASSWORD_FILE", file.toString()));

    assertThat(configuration.secret(Places.BROKER_PASSWORD_FILE)).isEqualTo("s3cret");
    assertThat(configuration.all().toString()).doesNotContain("s3cret");
  }

  @Test
  void aSecretInAnUnknownVariableIsNotRepeated() {
    assertThatThrownBy(() -> Written.load(Map.of("GATEWAY_SMSC_PASSWORD", "s3cret")))
        .isInstanceOf(ConfigurationProblem.class)
        .hasMessageContaining("GATEWAY_SMSC_PASSWORD")
        .hasMessageNotContaining("s3cret");
    assertThat(Keys.problem("smsc.password", "s3cret"))
        .hasValueSatisfying(line -> assertThat(line).doesNotContain("s3cret"));
    assertThat(Keys.problem("smsc.url", "smpp://user:s3cret@host:1"))
        .hasValueSatisfying(line -> assertThat(line).doesNotContain("s3cret"));
  }
}
