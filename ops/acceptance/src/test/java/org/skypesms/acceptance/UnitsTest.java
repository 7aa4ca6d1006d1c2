package org.skypesms.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.skypesms.message.Half;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Places;

/** What {@code ops/systemd/install} puts on a host. */
class UnitsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
  private static final List<String> SERVICES =
      List.of(
          "gateway-broker.service",
          "gateway-skype-to-sms@1.service",
          "gateway-sms-to-skype@1.service");

  @TempDir private Path host;

  @BeforeEach
  void install() throws Exception {
    run(ROOT.resolve("ops/systemd/install").toString(), "--root", host.toString(), "--units-only");
  }

  @Test
  void systemdFindsNoFaultInThem() throws Exception {
    List<String> command = new ArrayList<>(List.of(analyze(), "verify", "gateway.target"));
    command.addAll(SERVICES);

    String complaints = run(command.toArray(String[]::new));

    // Java may be elsewhere on this host
    assertThat(complaints.lines().filter(line -> !line.contains("is not executable"))).isEmpty();
  }

  @Test
  void systemdSeesLittleThatTheyAreExposedTo() throws Exception {
    for (String service : SERVICES) {
      String rating =
          run(analyze(), "security", "--offline=yes", "--no-pager", "--threshold=15", service);

      assertThat(rating).contains("Overall exposure level for " + service).contains("OK");
    }
  }

  @ParameterizedTest
  @EnumSource(Half.class)
  void theHalvesTakeTheConfigurationThatTheyGet(Half half) throws IOException {
    Path file = host.resolve("etc/gateway").resolve(half + ".properties");
    String unit = unit("gateway-" + half + "@.service");
    Map<String, String> environment =
        Map.of("GATEWAY_BROKER_PASSWORD_FILE", secret(half + ".password").toString());

    Configuration configuration = Configuration.load(half, Optional.of(file), environment);

    assertThat(configuration.secret(Places.BROKER_PASSWORD_FILE)).hasSize(32);
    assertThat(unit)
        .contains("/etc/gateway/" + half + ".properties")
        .contains("LoadCredential=broker.password:/etc/gateway/secrets/" + half + ".password");
  }

  @Test
  void whatTheyRunIsThere() throws Exception {
    for (String service : SERVICES) {
      String unit = unit(service.replace("@1", "@"));
      MatchResult main =
          Pattern.compile("org\\.skypesms\\.[a-z]+\\.[A-Za-z]*Main")
              .matcher(unit)
              .results()
              .findFirst()
              .orElseThrow();

      assertThat(Class.forName(main.group())).hasDeclaredMethods("main");
    }
  }

  @Test
  void anotherInstallationChangesNeitherConfigurationNorPasswords() throws Exception {
    Path configuration = host.resolve("etc/gateway/skype-to-sms.properties");
    Files.writeString(configuration, "window=7");
    String password = Files.readString(secret("admin.password"));

    install();

    assertThat(configuration).hasContent("window=7");
    assertThat(secret("admin.password")).hasContent(password.strip());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret("."))))
        .isEqualTo("rwx------");
  }

  private Path secret(String name) {
    return host.resolve("etc/gateway/secrets").resolve(name);
  }

  private String unit(String name) throws IOException {
    return Files.readString(host.resolve("etc/systemd/system").resolve(name));
  }

  private static String analyze() {
    Path program = Path.of("/usr/bin/systemd-analyze");
    if (!Files.isExecutable(program) && "true".equals(System.getenv("CI"))) {
      fail("systemd-analyze is not installed, and CI demands it");
    }
    assumeTrue(Files.isExecutable(program), "systemd-analyze is not installed");
    return program.toString();
  }

  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("SYSTEMD_UNIT_PATH", host.resolve("etc/systemd/system") + ":");
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int outcome = process.waitFor();
    assertThat(outcome == 0 || output.contains("is not executable")).as(output).isTrue();
    return output;
  }
}
