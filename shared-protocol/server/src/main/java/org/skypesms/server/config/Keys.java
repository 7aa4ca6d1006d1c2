package org.skypesms.server.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all configuration keys; both halves know them all, because they are one service. */
public final class Keys {

  private static final List<Key<?>> ALL =
      Stream.concat(Rules.ALL.stream(), Places.ALL.stream())
          .<Key<?>>map(Function.identity())
          .toList();

  private static final Map<String, Key<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Key::name, Function.identity()));

  private Keys() {}

  /** Every key, in the order of the table. */
  public static List<Key<?>> all() {
    return ALL;
  }

  /** The key of that name. */
  public static Optional<Key<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * What is wrong with a key and its value: one line that names key, value and expected form; empty
   * when nothing is.
   */
  public static Optional<String> problem(String name, String value) {
    Optional<Key<?>> key = find(name);
    if (key.isEmpty()) {
      return Optional.of(unknown(name, value, ""));
    }
    try {
      key.get().read(value);
      return Optional.empty();
    } catch (ConfigurationProblem problem) {
      return Optional.of(problem.getMessage());
    }
  }

  /** The line about a key that does not exist. */
  static String unknown(String name, String value, String where) {
    return "configuration: %s=%s%s: there is no key '%s'; expected one of the keys that --help of either server lists"
        .formatted(name, Masked.value(name, value), where, name);
  }
}
