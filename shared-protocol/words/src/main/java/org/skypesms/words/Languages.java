package org.skypesms.words;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All languages the pair speaks. Immutable. */
public final class Languages {

  private static final List<String> SPOKEN = List.of("en", "de");

  private final Map<String, Words> byLanguage =
      SPOKEN.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), Words::new));

  /**
   * The sentences of the language of a profile (ISO 639-1); English when it is empty or not spoken.
   */
  public Words of(String language) {
    return byLanguage.getOrDefault(language, byLanguage.get("en"));
  }

  /** The languages spoken. */
  public List<String> spoken() {
    return SPOKEN;
  }
}
