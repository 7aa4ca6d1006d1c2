package org.skypesms.brokerconfig;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The command line of the broker process, checked.
 *
 * @param data where journal, secrets and logs lie
 * @param host the address on which clients and the console are served
 * @param port of the CORE acceptor, from 1 to 65535
 * @param consolePort of the web console, from 1 to 65535
 * @param exitWithParent whether the process ends when its standard input does
 */
record BrokerArguments(Path data, String host, int port, int consolePort, boolean exitWithParent) {
  static final String USAGE =
      "--data DIR --port N --console-port N [--host ADDRESS] [--exit-with-parent]";

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException with a sentence for whoever typed it
   */
  static BrokerArguments parse(List<String> words) {
    Map<String, String> given = new HashMap<>();
    boolean exit = false;
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      String option = rest.next();
      switch (option) {
        case "--exit-with-parent" -> exit = true;
        case "--data", "--host", "--port", "--console-port" ->
            given.put(option, value(option, rest));
        default -> throw new IllegalArgumentException("unknown option " + option + "; " + USAGE);
      }
    }
    Path data = Path.of(demanded(given, "--data")).toAbsolutePath().normalize();
    String host = given.getOrDefault("--host", "127.0.0.1");
    return new BrokerArguments(
        data, host, port(given, "--port"), port(given, "--console-port"), exit);
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }

  private static int port(Map<String, String> given, String option) {
    String text = demanded(given, option);
    if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > 65_535) {
      throw new IllegalArgumentException(option + " is a number from 1 to 65535");
    }
    return Integer.parseInt(text);
  }

  private static String demanded(Map<String, String> given, String option) {
    String value = given.get(option);
    if (value == null) {
      throw new IllegalArgumentException(option + " is missing; " + USAGE);
    }
    return value;
  }
}
