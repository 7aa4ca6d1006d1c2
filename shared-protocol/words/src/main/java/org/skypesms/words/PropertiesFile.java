package org.skypesms.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the files of the languages, which are in UTF-8. Stateless. */
final class PropertiesFile {

  private PropertiesFile() {}

  static Properties read(String name) {
    try (Reader reader =
        new InputStreamReader(
            PropertiesFile.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(reader);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
