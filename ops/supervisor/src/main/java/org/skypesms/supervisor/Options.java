package org.skypesms.supervisor;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.skypesms.server.config.Configuration;
import org.skypesms.server.config.Keys;

/**
 * The command line of {@code ops/run}, checked.
 *
 * @param data where all state, journals and logs lie
 * @param ports of all parts
 * @param smsc a foreign SMSC, if one is used
 * @param bus who runs the buses of the simulated Skype accounts
 * @param restart whether a part that dies is started again
 * @param standby whether each half has a second, waiting instance
 * @param settings configuration keys of the halves with their values
 * @param help whether only the help is wanted
 */
record Options(
    Path data,
    Ports ports,
    Optional<ForeignSmsc> smsc,
    String bus,
    boolean restart,
    boolean standby,
    Map<String, String> settings,
    boolean help) {

  static final String HELP =
      """
      usage: ops/run [options]
      Starts broker, simulated Skype network, simulated SMSC, both halves and the lab page on 127.0.0.1.
        --data DIR         all state, journals and logs; default var/ of the project
        --port-base N      every port lies in N..N+99
        --smsc URL         a foreign SMSC: smpp://system-id:password@host:port
        --bus KIND         who runs the accounts' D-Bus: embedded (the default) or dbus-daemon (Debian's)
        --standby          a second, waiting instance of each half
        --no-restart       a part that dies stays down, and so does a Skype client that stops or hangs
        --set KEY=VALUE    a configuration key of both halves; repeatable
        --help             this text
      Ctrl-C stops everything.
      """;

  private static final List<String> BUSES = List.of("embedded", "dbus-daemon");

  private static final Set<String> OWN_KEYS =
      Set.of(
          "broker.password-file",
          "broker.url",
          "broker.user",
          "chat.bus",
          "chat.skypename",
          "chat.traffic-log",
          "exit-with-parent",
          "http.host",
          "http.port",
          "log.file",
          "smsc.password-file",
          "smsc.url",
          "standby");

  Options {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /**
   * Reads a command line.
   *
   * @param usualData the data directory when none is named
   * @throws IllegalArgumentException with one sentence for whoever typed it
   */
  static Options parse(List<String> words, Path usualData) {
    Options read =
        new Options(
            usualData, Ports.USUAL, Optional.empty(), BUSES.get(0), true, false, Map.of(), false);
    for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
      read = read.with(rest.next(), rest);
    }
    refuse(Configuration.problem(read.settings));
    return read;
  }

  private Options with(String option, Iterator<String> rest) {
    return switch (option) {
      case "--help" -> new Options(data, ports, smsc, bus, restart, standby, settings, true);
      case "--no-restart" -> new Options(data, ports, smsc, bus, false, standby, settings, help);
      case "--standby" -> new Options(data, ports, smsc, bus, restart, true, settings, help);
      case "--data" ->
          new Options(
              path(value(option, rest)), ports, smsc, bus, restart, standby, settings, help);
      case "--port-base" ->
          new Options(
              data, Ports.from(value(option, rest)), smsc, bus, restart, standby, settings, help);
      case "--smsc" -> {
        ForeignSmsc foreign = ForeignSmsc.parse(value(option, rest));
        yield new Options(data, ports, Optional.of(foreign), bus, restart, standby, settings, help);
      }
      case "--bus" ->
          new Options(
              data, ports, smsc, bus(value(option, rest)), restart, standby, settings, help);
      case "--set" ->
          new Options(data, ports, smsc, bus, restart, standby, set(value(option, rest)), help);
      default ->
          throw new IllegalArgumentException("unknown option " + option + "; see ops/run --help");
    };
  }

  private Map<String, String> set(String pair) {
    int equals = pair.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("--set needs KEY=VALUE");
    }
    String key = pair.substring(0, equals);
    String value = pair.substring(equals + 1);
    if (OWN_KEYS.contains(key)) {
      throw new IllegalArgumentException("--set " + key + ": ops/run gives each half its own");
    }
    refuse(Keys.problem(key, value));
    Map<String, String> more = new LinkedHashMap<>(settings);
    more.put(key, value);
    return more;
  }

  private static String bus(String word) {
    if (!BUSES.contains(word)) {
      throw new IllegalArgumentException("--bus is " + String.join(" or ", BUSES));
    }
    return word;
  }

  private static void refuse(Optional<String> problem) {
    problem.ifPresent(
        sentence -> {
          throw new IllegalArgumentException(sentence);
        });
  }

  private static Path path(String written) {
    if (written.isEmpty() || written.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("--data needs a directory");
    }
    return Path.of(written).toAbsolutePath().normalize();
  }

  private static String value(String option, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return rest.next();
  }
}
