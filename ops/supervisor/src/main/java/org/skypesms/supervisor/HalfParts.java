package org.skypesms.supervisor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skypesms.brokerconfig.BrokerUser;

/**
 * How the halves are started: their command, and their configuration in a file, which an operator
 * may change while the run goes on.
 */
final class HalfParts {

  private static final List<String> OPTIONS =
      List.of(
          "-Xms32m",
          "-Xmx96m",
          "-Xss512k",
          "-XX:MaxMetaspaceSize=112m",
          "-XX:ReservedCodeCacheSize=48m",
          "-Dfile.encoding=UTF-8");

  private final ObjectMapper json = new ObjectMapper();
  private final BuiltTree tree;
  private final ClassArchives archives;
  private final Places places;
  private final Map<String, String> settings;
  private final boolean restart;
  private final boolean standby;

  /**
   * Halves in these places.
   *
   * @param options the configuration keys in it are checked already; without restart their clients
   *     are not launched again either
   */
  HalfParts(BuiltTree tree, ClassArchives archives, Places places, Options options) {
    this.tree = tree;
    this.archives = archives;
    this.places = places;
    this.settings = options.settings();
    this.restart = options.restart();
    this.standby = options.standby();
  }

  /** An instance of the half of that broker user. */
  Part half(BrokerUser user, String name, String mainClass) throws CannotRun {
    return new Part(
        name,
        archives.java(
            user.id(),
            OPTIONS,
            tree.classPath(user.id()),
            mainClass,
            List.of(configured(user, name).toString())),
        Map.of("MALLOC_ARENA_MAX", "2"),
        places.data().log(name + ".out"),
        false,
        readiness(places.half(name)));
  }

  private Readiness readiness(URI pages) {
    Readiness ready = Readiness.answering(pages.resolve("/health/ready"));
    Readiness serving =
        places.smsc().simulated() ? ready : () -> ready.now() || waitsForSmscOnly(pages);
    return standby ? () -> serving.now() || waitsForTheOther(pages) : serving;
  }

  // either instance may be the one that waits
  private boolean waitsForTheOther(URI pages) {
    return Http.get(pages.resolve("/status.json")).map(this::standbyAndBrokerThere).orElse(false);
  }

  private boolean standbyAndBrokerThere(String status) {
    try {
      JsonNode all = json.readTree(status);
      return all.path("role").asText().equals("standby")
          && all.path("broker").asText().equals("up");
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  // a foreign SMSC may be away; everything else is of this run and will be there
  private boolean waitsForSmscOnly(URI pages) {
    return Http.get(pages.resolve("/status.json")).map(this::brokerAndChatThere).orElse(false);
  }

  private boolean brokerAndChatThere(String status) {
    try {
      JsonNode all = json.readTree(status);
      return all.path("broker").asText().equals("up") && all.path("chat").asText().equals("online");
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private Path configured(BrokerUser user, String name) throws CannotRun {
    try {
      return places.data().configuration(name, configuration(user, name));
    } catch (IOException e) {
      throw new CannotRun("the configuration of " + name + " cannot be written: " + e);
    }
  }

  private Map<String, String> configuration(BrokerUser user, String name) {
    Map<String, String> configuration = new LinkedHashMap<>();
    configuration.put("administrators", "admin");
    configuration.put("gateway-numbers", GatewayNumbers.USUAL);
    configuration.put(
        "state.url", "jdbc:sqlite:" + places.data().directory().resolve("state/state.db"));
    if (restart) {
      configuration.putAll(ClientLaunch.of(tree, places, user.id()));
    }
    configuration.putAll(settings);
    configuration.putAll(ofThisRun(user, name));
    configuration.put("standby", standby ? "on" : "off");
    return configuration;
  }

  private Map<String, String> ofThisRun(BrokerUser user, String name) {
    Path log = places.data().log(name + ".log");
    Path traffic = places.data().log(name + ".traffic.log");
    return Map.of(
        "chat.bus", places.buses().address(user.id()),
        "chat.traffic-log", traffic.toString(),
        "broker.url", places.broker(),
        "broker.password-file", places.data().passwordFile(user).toString(),
        "smsc.url", places.smsc().url(),
        "smsc.password-file", places.smsc().passwordFile().toString(),
        "http.port", Integer.toString(places.half(name).getPort()),
        "log.file", log.toString(),
        "exit-with-parent", "on");
  }
}
