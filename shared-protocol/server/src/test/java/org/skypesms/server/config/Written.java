package org.skypesms.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.skypesms.message.Half;

/** Configurations as somebody wrote them. */
final class Written {

  private Written() {}

  /** A configuration of these environment variables alone. */
  static Configuration load(Map<String, String> environment) {
    return Configuration.load(Half.SKYPE_TO_SMS, Optional.empty(), environment);
  }

  /** The value is refused in one line that names key, value and expected form. */
  static void assertRefused(String key, String value) {
    assertThat(Keys.problem(key, value))
        .hasValueSatisfying(
            line ->
                assertThat(line)
                    .contains(key + "=" + value)
                    .contains("expected")
                    .doesNotContain("\n"));
  }
}
