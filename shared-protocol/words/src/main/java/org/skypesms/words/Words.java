package org.skypesms.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The sentences of one language, as ICU message patterns. Safe for use by any thread. */
public final class Words {

  private final ULocale locale;
  private final Map<Phrase, String> patterns = new EnumMap<>(Phrase.class);

  /**
   * Reads the sentences of a language.
   *
   * @throws IllegalStateException when the language has no file or the file lacks a sentence
   */
  Words(String language) {
    this.locale = new ULocale(language);
    Properties sentences = read(language);
    for (Phrase phrase : Phrase.values()) {
      String pattern = sentences.getProperty(phrase.key());
      if (pattern == null) {
        throw new IllegalStateException(
            "language " + language + " has no sentence for " + phrase.key());
      }
      patterns.put(phrase, pattern);
    }
  }

  /**
   * The sentence with its arguments put in, exactly as they are. Numbers that are names, such as
   * references, are given as strings.
   */
  public String say(Phrase phrase, Object... arguments) {
    return new MessageFormat(patterns.get(phrase), locale).format(arguments);
  }

  /** The sentence with its arguments not put in. */
  String pattern(Phrase phrase) {
    return patterns.get(phrase);
  }

  private static Properties read(String language) {
    String file = "words_" + language + ".properties";
    try (Reader reader =
        new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      Properties sentences = new Properties();
      sentences.load(reader);
      return sentences;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
