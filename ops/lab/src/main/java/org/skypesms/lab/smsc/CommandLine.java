package org.skypesms.lab.smsc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The options of a command line, by name; all but the switches have a value. */
record CommandLine(Map<String, List<String>> options) {

  private static final Set<String> SWITCHES = Set.of("--exit-with-parent");
  private static final Set<String> VALUED =
      Set.of(
          "--port",
          "--http-port",
          "--data",
          "--lab",
          "--system-id",
          "--password-file",
          "--delay-ms");

  static CommandLine of(List<String> words) {
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String name = words.get(i);
      boolean valued = VALUED.contains(name);
      if (!valued && !SWITCHES.contains(name)) {
        throw new IllegalArgumentException("unknown option " + name);
      }
      if (valued && i + 1 == words.size()) {
        throw new IllegalArgumentException(name + " needs a value");
      }
      options.computeIfAbsent(name, n -> new ArrayList<>()).add(valued ? words.get(++i) : "");
    }
    return new CommandLine(options);
  }

  boolean has(String name) {
    return options.containsKey(name);
  }

  List<String> values(String name) {
    return options.getOrDefault(name, List.of());
  }

  String value(String name) {
    if (values(name).size() != 1) {
      throw new IllegalArgumentException(name + " must be given once");
    }
    return values(name).get(0);
  }

  int number(String name, String ifAbsent, int least, int most) {
    String value = ifAbsent != null && !has(name) ? ifAbsent : value(name);
    if (!value.matches("[0-9]{1,9}")
        || Integer.parseInt(value) < least
        || Integer.parseInt(value) > most) {
      throw new IllegalArgumentException(name + " must be a number from " + least + " to " + most);
    }
    return Integer.parseInt(value);
  }
}
