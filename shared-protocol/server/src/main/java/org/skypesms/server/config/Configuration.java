package org.skypesms.server.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.skypesms.message.Half;

/** The configuration of one half, complete and checked: every key has a valid value. Immutable. */
public final class Configuration {

  private static final Supplier<Configuration> CANNOT_REREAD =
      () -> {
        throw new ConfigurationProblem("configuration: it was not read from anywhere");
      };

  private final Half half;
  private final Map<String, String> written;
  private final Supplier<Configuration> source;

  private Configuration(Half half, Map<String, String> written, Supplier<Configuration> source) {
    this.half = half;
    this.written = written;
    this.source = source;
    keys().forEach(this::get);
    written.forEach(this::needsItsLink);
  }

  /**
   * What is wrong with these keys and values taken together: one line that names key, value and
   * expected form; empty when nothing is.
   */
  public static Optional<String> problem(Map<String, String> written) {
    try {
      new Configuration(Half.SKYPE_TO_SMS, Map.copyOf(written), CANNOT_REREAD);
      return Optional.empty();
    } catch (ConfigurationProblem problem) {
      return Optional.of(problem.getMessage());
    }
  }

  private List<Key<?>> keys() {
    return Stream.concat(
            Keys.all().stream(),
            get(Places.LINKS).stream().flatMap(link -> new LinkKeys(link).all().stream()))
        .<Key<?>>map(Function.identity())
        .toList();
  }

  private void needsItsLink(String name, String value) {
    Keys.linkOf(name)
        .filter(link -> !get(Places.LINKS).contains(link))
        .ifPresent(
            link -> {
              throw new ConfigurationProblem(
                  "configuration: %s=%s: links=%s names no link '%s'; expected a link that it names"
                      .formatted(
                          name,
                          Masked.value(name, value),
                          written.getOrDefault(Places.LINKS.name(), ""),
                          link));
            });
  }

  /**
   * Reads the file, if any, and lets the environment's {@code GATEWAY_...} variables override it.
   *
   * @throws ConfigurationProblem for an unknown key, a bad value or a file that cannot be read
   */
  public static Configuration load(
      Half half, Optional<Path> file, Map<String, String> environment) {
    Map<String, String> written = new HashMap<>();
    file.ifPresent(path -> written.putAll(read(path)));
    environment.forEach(
        (variable, value) -> {
          if (variable.startsWith("GATEWAY_")) {
            written.put(nameOf(variable, value), value);
          }
        });
    return new Configuration(half, written, () -> load(half, file, environment));
  }

  private static String nameOf(String variable, String value) {
    return Keys.ofVariable(variable)
        .map(Key::name)
        .orElseThrow(
            () ->
                new ConfigurationProblem(
                    "configuration: environment variable "
                        + variable
                        + "="
                        + Masked.value(variable, value)
                        + " belongs to no key; expected GATEWAY_ and a key of the table, as in GATEWAY_WINDOW"));
  }

  private static Map<String, String> read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new ConfigurationProblem(
          "configuration: file " + file + " cannot be read; expected a readable properties file");
    }
    Map<String, String> written = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (Keys.find(name).isEmpty()) {
        throw new ConfigurationProblem(
            Keys.unknown(name, properties.getProperty(name), " in " + file));
      }
      written.put(name, properties.getProperty(name));
    }
    return written;
  }

  /**
   * Reads the same file again, and lets the same environment override it.
   *
   * @throws ConfigurationProblem as at the first time
   */
  public Configuration again() {
    return source.get();
  }

  /** The names of the keys whose values are written otherwise than in another configuration. */
  Set<String> changedFrom(Configuration other) {
    Set<String> changed = new HashSet<>();
    Stream.concat(keys().stream(), other.keys().stream())
        .filter(key -> !written(key).equals(other.written(key)))
        .forEach(key -> changed.add(key.name()));
    return changed;
  }

  private String written(Key<?> key) {
    return written.getOrDefault(key.name(), key.fallback());
  }

  /** The half that is configured. */
  public Half half() {
    return half;
  }

  /** The value of a key. */
  public <T> T get(Key<T> key) {
    return key.read(written(key));
  }

  /** The value of a key that falls back to the half's own name. */
  public String getOrHalf(Key<String> key) {
    String value = get(key);
    return value.isEmpty() ? half.id() : value;
  }

  /**
   * The secret in the file that a key names, without line ends.
   *
   * @throws ConfigurationProblem when it cannot be read; the message names the file and never its
   *     content
   */
  public String secret(Key<Optional<Path>> key) {
    Optional<Path> file = get(key);
    if (file.isEmpty()) {
      return "";
    }
    try {
      return Files.readString(file.get()).strip();
    } catch (IOException unreadable) {
      throw new ConfigurationProblem(
          "configuration: "
              + key.name()
              + "="
              + file.get()
              + " cannot be read; expected a readable file that holds the password");
    }
  }

  /** Every key with its value as written. Secrets are in files, so none is here. */
  public Map<String, String> all() {
    Map<String, String> all = new LinkedHashMap<>();
    keys().forEach(key -> all.put(key.name(), Masked.value(key.name(), written(key))));
    return all;
  }
}
