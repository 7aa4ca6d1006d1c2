package org.skypesms.trials.hotpath;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skypesms.lab.smsc.LabSmscOptions;
import org.skypesms.trials.process.Program;
import org.skypesms.trials.process.Project;

/** How skype-to-sms is run in the trial: as {@code ops/run} runs it, but without a chat client. */
final class TrialHalf {

  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:+ExitOnOutOfMemoryError",
          "-Xms32m",
          "-Xmx96m",
          "-Xss512k",
          "-XX:MaxMetaspaceSize=112m",
          "-XX:ReservedCodeCacheSize=48m",
          "-Dfile.encoding=UTF-8");

  private TrialHalf() {}

  /** The program, with the broker, an SMSC on this port and this window. */
  static Program program(
      Project project,
      Path scratch,
      TrialBroker broker,
      int smscPort,
      Path smscPassword,
      int window)
      throws IOException {
    return program(project, scratch, broker, smscPort, smscPassword, window, Map.of());
  }

  /** The same with more keys. */
  static Program program(
      Project project,
      Path scratch,
      TrialBroker broker,
      int smscPort,
      Path smscPassword,
      int window,
      Map<String, String> more)
      throws IOException {
    Map<String, String> environment = new HashMap<>(more);
    environment.putAll(
        Map.ofEntries(
            Map.entry("GATEWAY_WINDOW", Integer.toString(window)),
            Map.entry("GATEWAY_LIMITS", "off"),
            Map.entry("GATEWAY_CHAT_BUS", "unix:path=" + scratch.resolve("nobody.sock")),
            Map.entry("GATEWAY_BROKER_URL", broker.url()),
            Map.entry("GATEWAY_BROKER_PASSWORD_FILE", broker.passwordFile().toString()),
            Map.entry(
                "GATEWAY_SMSC_URL",
                "smpp://" + LabSmscOptions.SYSTEM_ID + "@127.0.0.1:" + smscPort),
            Map.entry("GATEWAY_SMSC_PASSWORD_FILE", smscPassword.toString()),
            Map.entry("GATEWAY_STATE_URL", "jdbc:sqlite:" + scratch.resolve("state.db")),
            Map.entry("GATEWAY_EXIT_WITH_PARENT", "on"),
            Map.entry("MALLOC_ARENA_MAX", "2")));
    return new Program(
        OPTIONS,
        project.classPath("skype-to-sms"),
        "org.skypesms.skypetosms.Main",
        List.of(),
        environment,
        scratch.resolve("skype-to-sms.out"));
  }
}
