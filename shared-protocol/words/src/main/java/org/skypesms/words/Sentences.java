package org.skypesms.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/** The patterns of one language, from its file. Immutable. */
final class Sentences {

  private final Map<Phrase, String> patterns = new EnumMap<>(Phrase.class);

  private Sentences() {}

  /**
   * English, which says everything.
   *
   * @throws IllegalStateException when a sentence is missing
   */
  static Sentences english() {
    Sentences english = of("en");
    for (Phrase phrase : Phrase.values()) {
      if (!english.patterns.containsKey(phrase)) {
        throw new IllegalStateException("there is no English sentence for " + phrase.key());
      }
    }
    return english;
  }

  /** What a language says of itself; a sentence may be missing. */
  static Sentences of(String language) {
    Properties file = read(language);
    Sentences sentences = new Sentences();
    for (Phrase phrase : Phrase.values()) {
      String pattern = file.getProperty(phrase.key());
      if (pattern != null) {
        sentences.patterns.put(phrase, pattern);
      }
    }
    return sentences;
  }

  /** These, and the other's where one is missing: better said in English than not at all. */
  Sentences or(Sentences other) {
    Sentences both = new Sentences();
    both.patterns.putAll(other.patterns);
    both.patterns.putAll(patterns);
    return both;
  }

  String pattern(Phrase phrase) {
    return patterns.get(phrase);
  }

  /** Everything in a language's file, by key. */
  static Properties read(String language) {
    return PropertiesFile.read("words_" + language + ".properties");
  }
}
