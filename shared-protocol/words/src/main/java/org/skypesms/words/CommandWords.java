package org.skypesms.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language for the commands, beside the English ones. In the file of the language
 * the key is {@code word-} and the English words joined by hyphens ({@code word-forget-me}), the
 * value what may be typed instead, separated by commas. Immutable.
 *
 * @param byCommand what may be typed, by the English words
 */
public record CommandWords(Map<String, List<String>> byCommand) {

  private static final String PREFIX = "word-";

  /** Keeps a copy. */
  public CommandWords {
    byCommand = Map.copyOf(byCommand);
  }

  /** The words of a language (ISO 639-1); none when it has no file. */
  public static CommandWords of(String language) {
    Properties file = read("commands_" + language + ".properties");
    return new CommandWords(
        file.stringPropertyNames().stream()
            .filter(key -> key.startsWith(PREFIX))
            .collect(
                Collectors.toMap(
                    key -> key.substring(PREFIX.length()).replace('-', ' '),
                    key -> list(file.getProperty(key)))));
  }

  private static List<String> list(String words) {
    return Stream.of(words.split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Properties read(String file) {
    Properties words = new Properties();
    try (InputStream stream = CommandWords.class.getResourceAsStream(file)) {
      if (stream != null) {
        words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      }
      return words;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
