package org.skypesms.brokerconfig;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line of the broker process, checked.
 *
 * @param data where journal, secrets and logs lie
 * @param host the address on which clients and the console are served
 * @param port of the CORE acceptor, from 1 to 65535
 * @param consolePort of the web console, from 1 to 65535
 * @param exitWithParent whether the process ends when its standard input does
 * @param peer the other broker of a pair, if this is one of a pair
 */
record BrokerArguments(
    Path data,
    String host,
    int port,
    int consolePort,
    boolean exitWithParent,
    Optional<Peer> peer) {
  static final String USAGE =
      "--data DIR --port N --console-port N [--host ADDRESS] [--peer URL --lock WHERE] [--exit-with-parent]";

  static final String HELP =
      """
      usage: """
          + " "
          + USAGE
          + """

        --data DIR          journal, secrets and logs; made when absent
        --port N            of the CORE acceptor
        --console-port N    of the web console
        --host ADDRESS      on which both are served; default 127.0.0.1
        --peer URL          this is one of a pair; the other's CORE acceptor, tcp://HOST:PORT
        --lock WHERE        what decides which of the two is active: a directory in which both can lock files,
                            or zookeeper:HOST:PORT,HOST:PORT,HOST:PORT
        --exit-with-parent  ends when standard input does
        --help              this text
      Both brokers of a pair need the same passwords: copy DIR/secrets before the first start of the second.
      It prints "ready" when clients can connect; the passive one of a pair prints "waiting" until then.
      """;

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
        case "--data", "--host", "--port", "--console-port", "--peer", "--lock" ->
            given.put(option, value(option, rest));
        default -> throw new IllegalArgumentException("unknown option " + option + "; " + USAGE);
      }
    }
    Path data = Path.of(demanded(given, "--data")).toAbsolutePath().normalize();
    String host = given.getOrDefault("--host", "127.0.0.1");
    return new BrokerArguments(
        data, host, port(given, "--port"), port(given, "--console-port"), exit, peer(given));
  }

  private static Optional<Peer> peer(Map<String, String> given) {
    boolean paired = given.containsKey("--peer");
    if (paired != given.containsKey("--lock")) {
      throw new IllegalArgumentException("--peer and --lock go together; " + USAGE);
    }
    return paired
        ? Optional.of(new Peer(given.get("--peer"), given.get("--lock")))
        : Optional.empty();
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
