package org.skypesms.server.config;

import java.util.Locale;
import java.util.function.Function;

/**
 * A configuration key.
 *
 * @param name as written in the file
 * @param fallback the value when none is given, in written form
 * @param expected the expected form, in words
 * @param purpose what it is for
 * @param parse gives the value, or throws {@link IllegalArgumentException} or a number or date
 *     format exception
 */
public record Key<T>(
    String name, String fallback, String expected, String purpose, Function<String, T> parse) {

  /** The value of the written form. */
  T read(String written) {
    try {
      return parse.apply(written.strip());
    } catch (RuntimeException bad) {
      throw new ConfigurationProblem(
          "configuration: "
              + name
              + "="
              + Masked.value(name, written)
              + " is not valid; expected "
              + expected);
    }
  }

  /** The environment variable that overrides the key. */
  public String variable() {
    return "GATEWAY_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
