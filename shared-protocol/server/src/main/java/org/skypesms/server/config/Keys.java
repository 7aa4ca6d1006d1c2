package org.skypesms.server.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table of all configuration keys; both halves know them all, because they are one service. */
public final class Keys {

  private static final List<Key<?>> ALL =
      Stream.of(Rules.ALL, PhoneRules.ALL, PersonRules.ALL, Places.ALL, LaunchKeys.ALL)
          .flatMap(List::stream)
          .<Key<?>>map(Function.identity())
          .toList();

  private static final Map<String, Key<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(Key::name, Function.identity()));

  private static final Pattern OF_LINK = Pattern.compile("link\\.(" + LinkKeys.NAME + ")\\..+");
  private static final Pattern VARIABLE_OF_LINK =
      Pattern.compile("GATEWAY_LINK_([A-Z][A-Z0-9]{0,15})_.+");

  private Keys() {}

  /** Every key save those of named links, in the order of the table. */
  public static List<Key<?>> all() {
    return ALL;
  }

  /** The whole table, with the keys of a link called NAME. */
  public static List<Key<?>> table() {
    return Stream.concat(ALL.stream(), new LinkKeys("NAME").all().stream()).toList();
  }

  /** The key of that name. */
  public static Optional<Key<?>> find(String name) {
    return Optional.<Key<?>>ofNullable(BY_NAME.get(name))
        .or(
            () ->
                linkOf(name)
                    .flatMap(link -> first(new LinkKeys(link), key -> key.name().equals(name))));
  }

  /** The key that an environment variable overrides. */
  static Optional<Key<?>> ofVariable(String variable) {
    Matcher named = VARIABLE_OF_LINK.matcher(variable);
    Stream<Key<?>> ofLink =
        named.matches()
            ? new LinkKeys(named.group(1).toLowerCase(Locale.ROOT)).all().stream()
            : Stream.of();
    return Stream.concat(ALL.stream(), ofLink)
        .filter(key -> key.variable().equals(variable))
        .<Key<?>>map(Function.identity())
        .findFirst();
  }

  /** The link that a key belongs to, if it belongs to one. */
  static Optional<String> linkOf(String name) {
    Matcher key = OF_LINK.matcher(name);
    return key.matches() ? Optional.of(key.group(1)) : Optional.empty();
  }

  private static Optional<Key<?>> first(LinkKeys keys, Predicate<Key<?>> wanted) {
    return keys.all().stream().filter(wanted).<Key<?>>map(Function.identity()).findFirst();
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
