package org.skypesms.sms;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Reads test vectors: a line each, columns between {@code |} and without the blanks around them,
 * {@code _} for an empty column, <code>&#92;uXXXX</code> for a UTF-16 unit, {@code #} lines
 * ignored.
 */
public final class Vectors {

  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private Vectors() {}

  /** The vectors of a resource next to the test class. */
  public static Stream<Arguments> of(Class<?> test, String resource) {
    return lines(test, resource).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> Arguments.of((Object[]) columns(line)));
  }

  private static String[] columns(String line) {
    return Arrays.stream(line.split("\\|", -1)).map(Vectors::column).toArray(String[]::new);
  }

  private static String column(String written) {
    String column = written.strip();
    return column.equals("_") ? "" : UNIT.matcher(column).replaceAll(Vectors::unit);
  }

  private static String unit(MatchResult escape) {
    String unit = Character.toString((char) Integer.parseInt(escape.group(1), 16));
    return unit.equals("\\") || unit.equals("$") ? "\\" + unit : unit;
  }

  private static List<String> lines(Class<?> test, String resource) {
    try (InputStream in = test.getResourceAsStream(resource);
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return reader.lines().toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(resource, unreadable);
    }
  }
}
