package org.skypesms.lab;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skypesms.lab.queues.ConsoleAccess;
import org.skypesms.lab.skype.BusKind;

/**
 * The command line of the lab process, checked.
 *
 * @param port the HTTP port on 127.0.0.1, 0 for any
 * @param busDirectory where the sockets of the D-Bus buses lie
 * @param bus who runs the buses
 * @param smsc the HTTP control of the simulated SMSC, absent with a foreign one
 * @param gatewayNumbers the numbers that the gateway's texts come from, the usual one first
 * @param console the broker's web console, absent where nobody may ask it
 * @param exitWithParent whether the process ends when its standard input does
 */
record LabArguments(
    int port,
    Path busDirectory,
    BusKind bus,
    Optional<URI> smsc,
    List<String> gatewayNumbers,
    Optional<ConsoleAccess> console,
    boolean exitWithParent) {
  static final String USAGE =
      "--port N --bus-dir DIR [--bus embedded|dbus-daemon] [--smsc-http http://127.0.0.1:N]"
          + " [--gateway-numbers +N,+N]"
          + " [--console URL --console-user NAME --console-password-file FILE]"
          + " [--exit-with-parent]";
  private static final String USUAL_NUMBER = "+447400000001";
  private static final Set<String> OPTIONS =
      Set.of(
          "--port",
          "--bus-dir",
          "--bus",
          "--smsc-http",
          "--gateway-numbers",
          "--console",
          "--console-user",
          "--console-password-file");

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static LabArguments parse(List<String> words) {
    Map<String, String> given = new HashMap<>();
    boolean exit = false;
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      if (option.equals("--exit-with-parent")) {
        exit = true;
      } else if (OPTIONS.contains(option)) {
        given.put(option, value(option, rest));
      } else {
        throw new IllegalArgumentException("unknown option " + option + "; " + USAGE);
      }
    }
    return new LabArguments(
        port(demanded(given, "--port")),
        Path.of(demanded(given, "--bus-dir")),
        BusKind.named(given.getOrDefault("--bus", "embedded")),
        Optional.ofNullable(given.get("--smsc-http")).map(URI::create),
        numbers(given),
        console(given),
        exit);
  }

  private static List<String> numbers(Map<String, String> given) {
    return List.of(given.getOrDefault("--gateway-numbers", USUAL_NUMBER).split(","));
  }

  private static Optional<ConsoleAccess> console(Map<String, String> given) {
    return Optional.ofNullable(given.get("--console"))
        .map(
            url ->
                new ConsoleAccess(
                    URI.create(url),
                    demanded(given, "--console-user"),
                    Path.of(demanded(given, "--console-password-file"))));
  }

  private static int port(String text) {
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
      throw new IllegalArgumentException("--port is a number from 0 to 65535");
    }
    return Integer.parseInt(text);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static String demanded(Map<String, String> given, String option) {
    String value = given.get(option);
    if (value == null) {
      throw new IllegalArgumentException(option + " is missing; " + USAGE);
    }
    return value;
  }
}
