package org.skypesms.supervisor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.skypesms.brokerconfig.BrokerCommand;
import org.skypesms.brokerconfig.BrokerUser;

/** The parts of the gateway pair's run and how each is started. */
final class PairParts {

  static final String BROKER = "broker";
  static final String LAB = "lab";
  static final String SMSC = "smsc";
  static final List<String> HALVES =
      List.of(BrokerUser.SKYPE_TO_SMS.id(), BrokerUser.SMS_TO_SKYPE.id());

  static final List<String> STANDBYS = HALVES.stream().map(PairParts::standby).toList();

  private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-Xss512k");
  private static final Map<String, String> LEAN = Map.of("MALLOC_ARENA_MAX", "2");

  private final BuiltTree tree;
  private final ClassArchives archives;
  private final Places places;
  private final HalfParts halves;
  private final boolean withStandby;
  private final List<String> gatewayNumbers;

  /** The parts in these places, as the options want them. */
  PairParts(BuiltTree tree, ClassArchives archives, Places places, Options options) {
    this.tree = tree;
    this.archives = archives;
    this.places = places;
    this.halves = new HalfParts(tree, archives, places, options);
    this.withStandby = options.standby();
    this.gatewayNumbers = GatewayNumbers.of(options.settings());
  }

  /**
   * All of them, in the order of starting.
   *
   * @throws CannotRun when something is not built
   */
  List<Part> all() throws CannotRun {
    List<Part> parts = new ArrayList<>(List.of(broker(), lab()));
    if (places.smsc().simulated()) {
      parts.add(smsc());
    }
    for (BrokerUser half : List.of(BrokerUser.SKYPE_TO_SMS, BrokerUser.SMS_TO_SKYPE)) {
      parts.add(halves.half(half, half.id(), mainClass(half)));
    }
    if (withStandby) {
      for (BrokerUser half : List.of(BrokerUser.SKYPE_TO_SMS, BrokerUser.SMS_TO_SKYPE)) {
        parts.add(halves.half(half, standby(half.id()), mainClass(half)));
      }
    }
    return parts;
  }

  /** The name of the second instance of a half. */
  static String standby(String half) {
    return half + ".standby";
  }

  private static String mainClass(BrokerUser half) {
    return "org.skypesms." + half.id().replace("-", "") + ".Main";
  }

  private Part broker() throws CannotRun {
    Path target = tree.root().resolve("broker-config/target");
    BrokerCommand command =
        new BrokerCommand(target.resolve("broker-config.jar"), target.resolve("artemis"));
    Ports ports = places.ports();
    Path data = places.data().directory();
    // the console's root sends whoever is not logged in to the login
    Readiness ready =
        Readiness.accepting(ports.broker())
            .and(Readiness.answering(places.console().resolve("/console/index.html")));
    try {
      List<String> java =
          archives.java(
              BROKER,
              command.options(),
              command.classPath(),
              command.mainClass(),
              command.arguments(data, ports.broker(), ports.console()));
      return part(BROKER, java, false, ready);
    } catch (IOException e) {
      throw new CannotRun("broker-config is not built: " + e.getMessage());
    }
  }

  private Part lab() throws CannotRun {
    if (places.bus().equals("dbus-daemon")) {
      Installed.demand("dbus-daemon", "--bus dbus-daemon");
    }
    // asking for the accounts opens their buses
    Readiness ready = Readiness.answering(Endpoints.accounts(places));
    List<String> arguments = LabOptions.of(places, gatewayNumbers);
    return part(LAB, labProgram(LAB, "256m", "org.skypesms.lab.LabMain", arguments), true, ready);
  }

  private Part smsc() throws CannotRun {
    List<String> arguments =
        List.of(
            "--port",
            Integer.toString(places.ports().smpp()),
            "--http-port",
            Integer.toString(places.ports().smscHttp()),
            "--data",
            places.data().directory().resolve("smsc").toString(),
            "--lab",
            places.lab().toString(),
            "--system-id",
            Smsc.SYSTEM_ID,
            "--password-file",
            places.smsc().passwordFile().toString(),
            "--exit-with-parent");
    Readiness ready = Readiness.answering(places.smscControl().resolve("/counts"));
    return part(
        SMSC, labProgram(SMSC, "192m", "org.skypesms.lab.smsc.SmscMain", arguments), false, ready);
  }

  private List<String> labProgram(
      String name, String heap, String mainClass, List<String> arguments) throws CannotRun {
    List<String> options = new ArrayList<>(QUICK_START);
    options.add("-Xmx" + heap);
    options.add("-Dlab.log=" + places.data().log(name + ".log"));
    return archives.java(name, options, tree.classPath("ops/lab"), mainClass, arguments);
  }

  private Part part(String name, List<String> command, boolean converses, Readiness ready) {
    Path output = places.data().log(name + ".out");
    return new Part(name, command, LEAN, output, converses, ready);
  }
}
