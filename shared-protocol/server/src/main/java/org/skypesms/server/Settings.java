package org.skypesms.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.skypesms.broker.Credentials;
import org.skypesms.chat.skype.ClientLaunch;
import org.skypesms.chat.skype.SkypeSettings;
import org.skypesms.message.Skypename;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.ConfigurationProblem;
import org.skypesms.server.config.Key;
import org.skypesms.server.config.LaunchKeys;
import org.skypesms.server.config.Places;
import org.skypesms.state.sql.StoreSettings;

/** From the configuration to the settings of each room. */
public final class Settings {

  private Settings() {}

  /** Who this half is at the broker. */
  public static Credentials broker(Configuration configuration) {
    return new Credentials(
        configuration.getOrHalf(Places.BROKER_USER),
        configuration.secret(Places.BROKER_PASSWORD_FILE));
  }

  /** The state store. */
  public static StoreSettings store(Configuration configuration) {
    return new StoreSettings(
        configuration.get(Places.STATE_URL),
        configuration.get(Places.STATE_USER),
        configuration.secret(Places.STATE_PASSWORD_FILE));
  }

  /** The chat client; without a bus address the session bus of the environment. */
  public static SkypeSettings chat(Configuration configuration, Optional<String> sessionBus) {
    String bus = configuration.get(Places.CHAT_BUS);
    String address =
        bus.isEmpty() ? sessionBus.orElseThrow(() -> needed(Places.CHAT_BUS, "")) : bus;
    SkypeSettings settings =
        SkypeSettings.of(address, new Skypename(configuration.getOrHalf(Places.SKYPENAME)));
    Optional<Path> log = configuration.get(Places.TRAFFIC_LOG);
    return log.map(
            file -> settings.withTrafficLog(file, configuration.get(Places.TRAFFIC_LEAVE_OUT)))
        .orElse(settings);
  }

  /** How the chat client is launched, if it is. */
  public static Optional<ClientLaunch> launch(Configuration configuration) {
    List<String> command = configuration.get(LaunchKeys.COMMAND);
    return command.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ClientLaunch(
                command,
                configuration.get(LaunchKeys.LOG),
                configuration.get(LaunchKeys.AFTER),
                configuration.get(LaunchKeys.LIMIT)));
  }

  /** The links to SMSCs. */
  public static List<LinkPlan> links(Configuration configuration) {
    return LinkPlans.of(configuration);
  }

  /** The line about a key that has to be given. */
  static ConfigurationProblem needed(Key<?> key, String value) {
    return new ConfigurationProblem(
        "configuration: " + key.name() + "=" + value + " is not valid; expected " + key.expected());
  }
}
