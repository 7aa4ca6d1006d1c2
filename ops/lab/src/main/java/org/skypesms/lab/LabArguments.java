package org.skypesms.lab;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The command line of the lab process, checked.
 *
 * @param port the HTTP port on 127.0.0.1, 0 for any
 * @param busDirectory where the sockets of the D-Bus buses lie
 * @param smsc the HTTP control of the simulated SMSC, absent with a foreign one
 * @param exitWithParent whether the process ends when its standard input does
 */
record LabArguments(int port, Path busDirectory, Optional<URI> smsc, boolean exitWithParent) {
  static final String USAGE =
      "--port N --bus-dir DIR [--smsc-http http://127.0.0.1:N] [--exit-with-parent]";

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
      switch (option) {
        case "--exit-with-parent" -> exit = true;
        case "--port", "--bus-dir", "--smsc-http" -> given.put(option, value(option, rest));
        default -> throw new IllegalArgumentException("unknown option " + option + "; " + USAGE);
      }
    }
    Optional<URI> smsc = Optional.ofNullable(given.get("--smsc-http")).map(URI::create);
    return new LabArguments(port(demanded(given, "--port")), directory(given), smsc, exit);
  }

  private static Path directory(Map<String, String> given) {
    return Path.of(demanded(given, "--bus-dir"));
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
